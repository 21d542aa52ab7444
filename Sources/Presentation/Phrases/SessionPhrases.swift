import Wording

/// Small sentences around the questions.
enum SessionPhrases {
  static let example = Phrase(
    en: "For example: {example}", de: "Zum Beispiel: {example}", fr: "Par exemple : {example}",
    it: "Per esempio: {example}", ru: "Например: {example}")
  static let otherServices = Phrase(
    en: "Also in the catalogue: {services}", de: "Ebenfalls im Katalog: {services}",
    fr: "Également au catalogue : {services}", it: "Nel catalogo ci sono anche: {services}",
    ru: "Также в каталоге: {services}")
  static let manyServices = Phrase(
    en: "{count} more are in the catalogue: say a name, or what it is about.",
    de: "{count} weitere stehen im Katalog: Nennen Sie einen Namen oder sagen Sie, worum es geht.",
    fr: "{count} autres figurent au catalogue : dites un nom, ou de quoi il s'agit.",
    it: "Nel catalogo ce ne sono altri {count}: dica un nome o di che cosa si tratta.",
    ru: "В каталоге есть и другие ({count}): назовите услугу или скажите, о чём речь.")
  static let item = Phrase(
    en: "{id}: {words}", de: "{id}: {words}", fr: "{id} : {words}", it: "{id}: {words}",
    ru: "{id}: {words}")
  static let observed = Phrase(
    en: "{id}, from {name}: {words}", de: "{id}, {name}: {words}",
    fr: "{id}, {name} : {words}", it: "{id}, {name}: {words}",
    ru: "{id}, говорит {name}: {words}")
  static let said = Phrase(
    en: "{id}: said by {name} on {date}: {words}.",
    de: "{id}: {name} am {date}: {words}.",
    fr: "{id} : {name}, le {date} : {words}.",
    it: "{id}: {name}, il {date}: {words}.",
    ru: "{id}: {name}, {date}: {words}.")
  static let fromCatalogue = Phrase(
    en: "{id}: from the catalogue {reference}, {path}.",
    de: "{id}: aus dem Katalog {reference}, {path}.",
    fr: "{id} : tiré du catalogue {reference}, {path}.",
    it: "{id}: tratto dal catalogo {reference}, {path}.",
    ru: "{id}: из каталога {reference}, {path}.")
  static let back = Phrase(
    en: "Back at this question.", de: "Wir sind wieder bei dieser Frage.",
    fr: "Nous revoici à cette question.", it: "Siamo di nuovo a questa domanda.",
    ru: "Вернулись к этому вопросу.")
  static let soFar = Phrase(
    en: "So far: {value}. A new answer, or Enter to keep it.",
    de: "Bisher: {value}. Eine neue Antwort, oder Enter, damit es so bleibt.",
    fr: "Jusqu'ici : {value}. Une nouvelle réponse, ou Entrée pour la garder.",
    it: "Finora: {value}. Una nuova risposta, oppure Invio per lasciare tutto così.",
    ru: "Было: {value}. Новый ответ или Enter, чтобы оставить как есть.")
  static let speaks = Phrase(
    en: "{name} speaks now ({role}).", de: "Jetzt spricht {name} ({role}).",
    fr: "{name} a la parole ({role}).", it: "Ora parla {name} ({role}).",
    ru: "Сейчас говорит {name} ({role}).")
  static let languageNow = Phrase(
    en: "From here on in English.", de: "Ab hier auf Deutsch.", fr: "Nous continuons en français.",
    it: "Da qui in poi in italiano.", ru: "Дальше по-русски.")
  static let commands = Phrase(
    en: "At any time: {commands}", de: "Jederzeit: {commands}", fr: "À tout moment : {commands}",
    it: "In qualsiasi momento: {commands}", ru: "В любой момент: {commands}")
}
