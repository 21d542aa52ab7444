import Wording

/// Who somebody is in the meeting.
enum RolePhrases {
  static let customer = Phrase(
    en: "customer", de: "Kunde", fr: "client", it: "cliente", ru: "заказчик")
  static let sponsor = Phrase(
    en: "sponsor", de: "Sponsor", fr: "sponsor", it: "sponsor", ru: "спонсор")
  static let user = Phrase(
    en: "user", de: "Anwender", fr: "utilisateur", it: "utente", ru: "пользователь")

  static let plain = Phrase(
    en: "{name}: {role}.", de: "{name}: {role}.", fr: "{name} : {role}.", it: "{name}: {role}.",
    ru: "{name}: {role}.")
  static let withLimit = Phrase(
    en: "{name}: {role}, decides up to {limit} a month.",
    de: "{name}: {role}, entscheidet bis {limit} im Monat.",
    fr: "{name} : {role}, décide jusqu'à {limit} par mois.",
    it: "{name}: {role}, decide fino a {limit} al mese.",
    ru: "{name}: {role}, принимает решения до {limit} в месяц.")
}
