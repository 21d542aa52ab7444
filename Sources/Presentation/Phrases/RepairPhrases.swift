import Wording

/// What is said when something is taken back, changed, left for later or taken up again.
enum RepairPhrases {
  static let tookBack = Phrase(
    en: "Taken back: {words}. Until something new is said, /redo restores it.",
    de:
      "Zurückgenommen: {words}. Solange nichts Neues gesagt ist, bringt /wiederherstellen es zurück.",
    fr: "Annulé : {words}. Tant que rien de nouveau n'est dit, /rétablir le remet en place.",
    it: "Annullato: {words}. Finché non si dice altro, /ripristina lo rimette.",
    ru: "Отменено: {words}. Пока не сказано новое, /восстановить вернёт это.")
  static let tookBackStep = Phrase(
    en: "Taken back. Until something new is said, /redo restores it.",
    de: "Zurückgenommen. Solange nichts Neues gesagt ist, bringt /wiederherstellen es zurück.",
    fr: "C'est annulé. Tant que rien de nouveau n'est dit, /rétablir le remet en place.",
    it: "Annullato. Finché non si dice altro, /ripristina lo rimette.",
    ru: "Отменено. Пока не сказано новое, /восстановить вернёт это.")
  static let restored = Phrase(
    en: "Restored: {words}.", de: "Wiederhergestellt: {words}.", fr: "Rétabli : {words}.",
    it: "Ripristinato: {words}.", ru: "Восстановлено: {words}.")
  static let restoredStep = Phrase(
    en: "Restored.", de: "Wiederhergestellt.", fr: "C'est rétabli.", it: "Ripristinato.",
    ru: "Восстановлено.")
  static let named = Phrase(
    en: "{name} ({topic})", de: "{name} ({topic})", fr: "{name} ({topic})", it: "{name} ({topic})",
    ru: "{name} ({topic})")
  static let standing = Phrase(
    en: "{name}: {value}", de: "{name}: {value}", fr: "{name} : {value}", it: "{name}: {value}",
    ru: "{name}: {value}")
  static let leftOut = Phrase(
    en: "open", de: "offen", fr: "ouvert", it: "aperto", ru: "открыто")
  static let changed = Phrase(
    en: "Changed.", de: "Geändert.", fr: "C'est modifié.", it: "Modificato.", ru: "Изменено.")
  static let unchanged = Phrase(
    en: "So it stands already: {answer}.", de: "So steht es schon: {answer}.",
    fr: "C'est déjà noté ainsi : {answer}.", it: "È già così: {answer}.",
    ru: "Так уже записано: {answer}.")
  static let keptBehind = Phrase(
    en: "{count|one: {count} later answer stays|other: {count} later answers stay}.",
    de: "{count|one: {count} spätere Antwort bleibt|other: {count} spätere Antworten bleiben}.",
    fr:
      "{count|one: {count} réponse ultérieure reste acquise|other: {count} réponses ultérieures restent acquises}.",
    it:
      "{count|one: {count} risposta successiva resta valida|other: {count} risposte successive restano valide}.",
    ru:
      "{count|one: {count} более поздний ответ остаётся|few: {count} более поздних ответа остаются|many: {count} более поздних ответов остаются|other: {count} более позднего ответа остаются}."
  )
  static let askedAgain = Phrase(
    en: "To be answered again: {questions}.", de: "Neu zu beantworten: {questions}.",
    fr: "À répondre de nouveau : {questions}.", it: "Da rispondere di nuovo: {questions}.",
    ru: "Нужно ответить заново: {questions}.")
  static let answers = Phrase(
    en: "So far, by name; /change, the name and the new answer alter it:",
    de: "Bisher, mit Namen; /ändern, der Name und die neue Antwort ändern es:",
    fr: "Jusqu'ici, par nom ; /changer, le nom et la nouvelle réponse le modifient :",
    it: "Finora, per nome; /cambia, il nome e la nuova risposta lo modificano:",
    ru: "Записано, по названиям; /изменить, название и новый ответ меняют это:")
  static let noAnswers = Phrase(
    en: "Nothing has been answered yet.", de: "Es ist noch nichts beantwortet.",
    fr: "Rien n'a encore été répondu.", it: "Non c'è ancora alcuna risposta.",
    ru: "Ответов пока нет.")
  static let leftOpen = Phrase(
    en:
      "Left for later: {questions}. It stands among the open points; /agenda and the name take it up.",
    de:
      "Für später: {questions}. Es steht bei den offenen Punkten; /tagesordnung und der Name holen es zurück.",
    fr:
      "Pour plus tard : {questions}. Cela figure parmi les points ouverts ; /ordre-du-jour et le nom y reviennent.",
    it:
      "Per dopo: {questions}. Resta fra i punti aperti; /ordine-del-giorno e il nome lo riprendono.",
    ru: "Отложено: {questions}. Это среди открытых вопросов; /повестка и название вернут к нему.")
  static let takenUp = Phrase(
    en: "Taken up again.", de: "Wieder aufgenommen.", fr: "Nous y revenons.", it: "Ripreso.",
    ru: "Вернулись к отложенному.")
}
