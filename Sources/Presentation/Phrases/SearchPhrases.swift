import Wording

/// What is said about a search in the catalogue.
enum SearchPhrases {
  static let services = Phrase(
    en: "Services for {words}", de: "Services zu {words}", fr: "Services pour {words}",
    it: "Servizi per {words}", ru: "Услуги по запросу {words}")
  static let outcomes = Phrase(
    en: "Results that customers ask for", de: "Ergebnisse, die Kunden brauchen",
    fr: "Résultats que les clients attendent", it: "Risultati che i clienti chiedono",
    ru: "Результаты, которые нужны заказчикам")
  static let because = Phrase(
    en: "because of: {words}", de: "wegen: {words}", fr: "en raison de : {words}",
    it: "per via di: {words}", ru: "по словам: {words}")
  static let from = Phrase(
    en: "from {price} a month", de: "ab {price} im Monat", fr: "à partir de {price} par mois",
    it: "da {price} al mese", ru: "от {price} в месяц")
  static let servedBy = Phrase(
    en: "served by: {services}", de: "erbracht von: {services}", fr: "assuré par : {services}",
    it: "garantito da: {services}", ru: "обеспечивают: {services}")
  static let otherwise = Phrase(
    en:
      "The catalogue calls what {words} is about by other names. Results that it serves: {outcomes}.",
    de:
      "Im Katalog heißt anders, worum es bei {words} geht. Ergebnisse, die er bedient: {outcomes}.",
    fr:
      "Le catalogue désigne autrement ce dont parle {words}. Résultats qu'il assure : {outcomes}.",
    it: "Nel catalogo ciò di cui parla {words} ha altri nomi. Risultati che serve: {outcomes}.",
    ru:
      "В каталоге то, о чём {words}, называется иначе. Результаты, которые он обеспечивает: {outcomes}."
  )
  static let tryWords = Phrase(
    en: "Say what has to work, in a few words; or see everything: entente catalogue list",
    de:
      "Sagen Sie in wenigen Worten, was funktionieren muss; oder sehen Sie alles: entente catalogue list",
    fr:
      "Dites en quelques mots ce qui doit fonctionner ; ou voyez tout : entente catalogue list",
    it:
      "Dite in poche parole che cosa deve funzionare; oppure vedete tutto: entente catalogue list",
    ru:
      "Скажите в нескольких словах, что должно работать; или посмотрите всё: entente catalogue list"
  )
}
