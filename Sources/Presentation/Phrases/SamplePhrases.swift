import Wording

/// What a customer may say, for a search through all meetings.
enum SamplePhrases {
  static let dear = Phrase(
    en: "too dear", de: "zu teuer", fr: "trop cher", it: "troppo caro", ru: "слишком дорого")
  static let later = Phrase(
    en: "later", de: "später", fr: "plus tard", it: "più tardi", ru: "позже")
  static let done = Phrase(
    en: "that is all", de: "das ist alles", fr: "c'est tout", it: "è tutto", ru: "это всё")
  static let wish = Phrase(
    en: "we need 99.99", de: "wir brauchen 99,99", fr: "il nous faut 99,99", it: "ci serve 99,99",
    ru: "нам нужно 99,99")
  static let unheard = Phrase(
    en: "Kites fly over the park on Sundays", de: "Sonntags steigen Drachen über dem Park",
    fr: "Le dimanche, des cerfs-volants survolent le parc",
    it: "La domenica gli aquiloni volano sul parco",
    ru: "По воскресеньям над парком летают воздушные змеи")
  static let observation = Phrase(
    en: "it is slow in the morning", de: "morgens ist es langsam", fr: "le matin, c'est lent",
    it: "al mattino è lento", ru: "по утрам всё медленно")
}
