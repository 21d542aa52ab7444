import Wording

/// What the program says around a meeting: greeting, leaving, saving.
enum ShellPhrases {
  static let welcome = Phrase(
    en: "Entente. Everything stays on this machine; each answer is saved as you give it.",
    de: "Entente. Alles bleibt auf diesem Rechner; jede Antwort wird sofort gespeichert.",
    fr: "Entente. Tout reste sur cette machine ; chaque réponse est enregistrée aussitôt.",
    it: "Entente. Tutto resta su questo computer; ogni risposta viene salvata subito.",
    ru: "Entente. Всё остаётся на этом компьютере; каждый ответ сразу сохраняется.")
  static let firstMeeting = Phrase(
    en:
      "{customer}, new meeting. Catalogue {version}, {count|one: {count} service|other: {count} services}.",
    de:
      "{customer}, neues Gespräch. Katalog {version}, {count|one: {count} Service|other: {count} Services}.",
    fr:
      "{customer}, nouvelle réunion. Catalogue {version}, {count|one: {count} service|other: {count} services}.",
    it:
      "{customer}, nuovo incontro. Catalogo {version}, {count|one: {count} servizio|other: {count} servizi}.",
    ru:
      "{customer}, новая встреча. Каталог {version}, {count|one: {count} услуга|few: {count} услуги|many: {count} услуг|other: {count} услуги}."
  )
  static let again = Phrase(
    en: "{customer}, last on {date}.", de: "{customer}, zuletzt am {date}.",
    fr: "{customer}, dernière fois le {date}.", it: "{customer}, l'ultima volta il {date}.",
    ru: "{customer}, прошлая встреча: {date}.")
  static let agreed = Phrase(
    en: "Decided: {points}", de: "Entschieden: {points}", fr: "Décidé : {points}",
    it: "Deciso: {points}", ru: "Решено: {points}")
  static let open = Phrase(
    en: "Open: {points}", de: "Offen: {points}", fr: "Ouvert : {points}", it: "Aperto: {points}",
    ru: "Открыто: {points}")
  static let promised = Phrase(
    en: "Promised: {points}", de: "Zugesagt: {points}", fr: "Engagements : {points}",
    it: "Impegni: {points}", ru: "Обещано: {points}")
  static let owed = Phrase(
    en: "{id} {owner}, {date}", de: "{id} {owner}, {date}", fr: "{id} {owner}, {date}",
    it: "{id} {owner}, {date}", ru: "{id} {owner}, {date}")
  static let unchanged = Phrase(
    en: "Changed since: nothing; catalogue {reference}.",
    de: "Seither geändert: nichts; Katalog {reference}.",
    fr: "Depuis, rien n'a changé ; catalogue {reference}.",
    it: "Da allora non è cambiato nulla; catalogo {reference}.",
    ru: "С тех пор изменений нет; каталог {reference}.")
  static let changed = Phrase(
    en: "Changed since: the catalogue, from {before} to {reference}. Prices are shown anew.",
    de:
      "Seither geändert: der Katalog, von {before} auf {reference}. Die Preise werden neu gezeigt.",
    fr:
      "Depuis, le catalogue a changé : {before}, maintenant {reference}. Les prix seront montrés à nouveau.",
    it:
      "Da allora il catalogo è cambiato: era {before}, ora è {reference}. I prezzi vengono mostrati di nuovo.",
    ru: "С тех пор изменился каталог: был {before}, теперь {reference}. Цены будут показаны заново."
  )
  static let hints = Phrase(
    en: "/help  /quit", de: "/hilfe  /ende", fr: "/aide  /quitter", it: "/aiuto  /esci",
    ru: "/помощь  /выход")
  static let saved = Phrase(
    en: "Saved at step {step}. entente resume {meeting}",
    de: "Gespeichert bei Schritt {step}. Weiter mit: entente resume {meeting}",
    fr: "Enregistré à l'étape {step}. Pour continuer : entente resume {meeting}",
    it: "Salvato al passo {step}. Per proseguire: entente resume {meeting}",
    ru: "Сохранено на шаге {step}. entente resume {meeting}")
  static let savedAtEnd = Phrase(
    en: "Saved. entente sla draft {meeting}",
    de: "Gespeichert. Weiter mit: entente sla draft {meeting}",
    fr: "Enregistré. Pour continuer : entente sla draft {meeting}",
    it: "Salvato. Per proseguire: entente sla draft {meeting}",
    ru: "Сохранено. entente sla draft {meeting}")
  static let nothingLost = Phrase(
    en: "Nothing is lost. /quit or Ctrl-D leaves.",
    de: "Es geht nichts verloren. Mit /ende oder Strg-D verlassen Sie das Gespräch.",
    fr: "Rien n'est perdu. /quitter ou Ctrl-D pour sortir.",
    it: "Non si perde nulla. Con /esci o Ctrl-D si esce.",
    ru: "Ничего не потеряно. Выйти: /выход или Ctrl-D.")
  static let tooLong = Phrase(
    en: "That is longer than {limit} bytes, more than one answer holds. Please say it in parts.",
    de: "Das sind mehr als {limit} Bytes und damit mehr, als eine Antwort fasst. Bitte in Teilen.",
    fr:
      "Cela dépasse {limit} octets, plus que ne peut contenir une réponse. En plusieurs parties, s'il vous plaît.",
    it:
      "Supera {limit} byte, più di quanto contenga una risposta. Per favore, in più parti.",
    ru: "Это длиннее {limit} байт, больше, чем вмещает один ответ. Пожалуйста, по частям.")
  static let written = Phrase(
    en: "Written: {path}", de: "Geschrieben: {path}", fr: "Écrit : {path}", it: "Scritto: {path}",
    ru: "Записано: {path}")
  static let status = Phrase(
    en: "Meeting {meeting}, catalogue {reference}, unsaved: none.",
    de: "Gespräch {meeting}, Katalog {reference}, ungespeichert: nichts.",
    fr: "Réunion {meeting}, catalogue {reference}, tout est enregistré.",
    it: "Incontro {meeting}, catalogo {reference}, tutto è salvato.",
    ru: "Встреча {meeting}, каталог {reference}, несохранённого нет.")
  static let statusStore = Phrase(
    en: "Meeting {meeting}, catalogue {reference}, kept in {store}, unsaved: none.",
    de: "Gespräch {meeting}, Katalog {reference}, abgelegt in {store}, ungespeichert: nichts.",
    fr: "Réunion {meeting}, catalogue {reference}, conservée dans {store}, tout est enregistré.",
    it: "Incontro {meeting}, catalogo {reference}, conservato in {store}, tutto è salvato.",
    ru: "Встреча {meeting}, каталог {reference}, хранится в {store}, несохранённого нет.")
  static let notOnTheWall = Phrase(
    en: "This is not for the wall. /present off shows it.",
    de: "Das gehört nicht an die Wand. /präsentation aus zeigt es.",
    fr: "Ceci n'est pas pour le mur. /présentation off l'affiche.",
    it: "Non è per lo schermo. /presentazione off lo mostra.",
    ru: "Это не для экрана. Покажет /показ выкл.")
  static let you = Phrase(en: "you: ", de: "Sie: ", fr: "vous : ", it: "Lei: ", ru: "вы: ")
}
