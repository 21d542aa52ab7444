import Understanding
import Wording

/// What the commands do that put a meeting right or take it elsewhere.
enum RepairCommandPhrases {
  static func of(_ command: CommandName) -> Phrase {
    switch command {
    case .again:
      Phrase(
        en: "the question once more", de: "die Frage noch einmal", fr: "la question à nouveau",
        it: "di nuovo la domanda", ru: "вопрос ещё раз")
    case .change:
      Phrase(
        en: "change an earlier answer: /change start date 1 April",
        de: "eine frühere Antwort ändern: /ändern Beginn 1. April",
        fr: "changer une réponse antérieure : /changer début 1er avril",
        it: "cambiare una risposta: /cambia decorrenza 1 aprile",
        ru: "изменить прежний ответ: /изменить дата начала 1 апреля")
    case .redo:
      Phrase(
        en: "restore what was taken back", de: "Zurückgenommenes wiederherstellen",
        fr: "rétablir ce qui a été annulé", it: "ripristinare ciò che era annullato",
        ru: "восстановить отменённое")
    case .park:
      Phrase(
        en: "leave this, or what is named, for later",
        de: "dies oder das Genannte für später lassen",
        fr: "laisser ceci, ou ce qui est nommé, pour plus tard",
        it: "lasciare questo, o ciò che si nomina, per dopo",
        ru: "оставить это или названное на потом")
    case .add:
      Phrase(
        en: "one more outcome or service: /add outcome WORDS",
        de: "noch ein Ergebnis oder Service: /ergänzen ergebnis WORTE",
        fr: "encore un résultat ou un service : /ajouter résultat MOTS",
        it: "ancora un risultato o un servizio: /aggiungi risultato PAROLE",
        ru: "ещё результат или услуга: /добавить результат СЛОВА")
    default:
      Phrase(
        en: "the phases and what is open; with a name, go there",
        de: "die Abschnitte und was offen ist; mit Namen dorthin",
        fr: "les étapes et ce qui est ouvert ; avec un nom, y aller",
        it: "le fasi e che cosa è aperto; con un nome, andarci",
        ru: "разделы и что открыто; с названием: перейти туда")
    }
  }

  /// What concerns the meeting as a whole, or the screen.
  static func outside(_ command: CommandName) -> Phrase {
    switch command {
    case .edit:
      Phrase(
        en: "write the answer in an editor", de: "die Antwort in einem Editor schreiben",
        fr: "écrire la réponse dans un éditeur", it: "scrivere la risposta in un editor",
        ru: "написать ответ в редакторе")
    case .save:
      Phrase(
        en: "give the meeting a name: /save NAME",
        de: "dem Gespräch einen Namen geben: /speichern NAME",
        fr: "donner un nom à la réunion : /enregistrer NOM",
        it: "dare un nome all'incontro: /salva NOME", ru: "дать встрече имя: /сохранить ИМЯ")
    case .open:
      Phrase(
        en: "go on with another meeting: /open NAME",
        de: "mit einem anderen Gespräch weiter: /öffnen NAME",
        fr: "continuer une autre réunion : /ouvrir NOM",
        it: "continuare un altro incontro: /apri NOME", ru: "перейти к другой встрече: /открыть ИМЯ"
      )
    default:
      Phrase(
        en: "clear the screen, and what can be scrolled back to",
        de: "den Bildschirm leeren, auch was sich zurückblättern lässt",
        fr: "effacer l'écran, et ce qu'on peut remonter",
        it: "pulire lo schermo, anche ciò che si può scorrere indietro",
        ru: "очистить экран и то, к чему можно прокрутить")
    }
  }
}
