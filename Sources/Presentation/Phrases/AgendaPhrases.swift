import Wording

/// The agenda: the phases, what is open in them, and the time.
enum AgendaPhrases {
  static let done = Phrase(
    en: "{phase}: done", de: "{phase}: erledigt", fr: "{phase} : fait", it: "{phase}: fatto",
    ru: "{phase}: пройдено")
  static let here = Phrase(
    en: "{phase}: we are here", de: "{phase}: hier sind wir", fr: "{phase} : nous y sommes",
    it: "{phase}: siamo qui", ru: "{phase}: мы здесь")
  static let ahead = Phrase(
    en: "{phase}: to come", de: "{phase}: folgt", fr: "{phase} : à venir", it: "{phase}: da fare",
    ru: "{phase}: впереди")
  static let open = Phrase(
    en: "{phase}; open: {questions}", de: "{phase}; offen: {questions}",
    fr: "{phase} ; ouvert : {questions}", it: "{phase}; aperto: {questions}",
    ru: "{phase}; открыто: {questions}")
  static let leftAhead = Phrase(
    en: "Left for later as well: {topics}.", de: "Auch für später: {topics}.",
    fr: "Également pour plus tard : {topics}.", it: "Rimandati anche: {topics}.",
    ru: "Также отложено: {topics}.")
  static let timeLeft = Phrase(
    en: "Time left: {time}.", de: "Noch Zeit: {time}.", fr: "Temps restant : {time}.",
    it: "Tempo rimasto: {time}.", ru: "Осталось времени: {time}.")
  static let goTo = Phrase(
    en: "/agenda with a name goes there.", de: "/tagesordnung mit einem Namen führt dorthin.",
    fr: "/ordre-du-jour suivi d'un nom y mène.", it: "/ordine-del-giorno con un nome porta lì.",
    ru: "/повестка и название ведут туда.")
}
