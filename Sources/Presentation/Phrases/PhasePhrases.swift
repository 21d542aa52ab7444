import Wording

/// The phases of a meeting, and their heading.
enum PhasePhrases {
  static let heading = Phrase(
    en: "{index} of {of}: {phase}", de: "{index} von {of}: {phase}",
    fr: "{index} sur {of} : {phase}", it: "{index} di {of}: {phase}", ru: "{index} из {of}: {phase}"
  )

  static let names: [String: Phrase] = [
    "opening": Phrase(
      en: "Opening", de: "Auftakt", fr: "Ouverture", it: "Apertura", ru: "Начало"),
    "outcomes": Phrase(
      en: "Outcomes", de: "Ergebnisse", fr: "Résultats", it: "Risultati", ru: "Результаты"),
    "services": Phrase(
      en: "Services and support", de: "Services und Support", fr: "Services et support",
      it: "Servizi e assistenza", ru: "Услуги и поддержка"),
    "options": Phrase(
      en: "Options and choice", de: "Stufen und Wahl", fr: "Formules et choix",
      it: "Profili e scelta", ru: "Варианты и выбор"),
    "measures": Phrase(
      en: "Measures and duties", de: "Kennzahlen und Pflichten", fr: "Indicateurs et obligations",
      it: "Indicatori e obblighi", ru: "Показатели и обязанности"),
    "credits": Phrase(
      en: "Start, terms and reviews", de: "Beginn, Bedingungen und Reviews",
      fr: "Date d'effet, conditions et revues", it: "Decorrenza, condizioni e revisioni",
      ru: "Начало действия, условия и обзоры"),
    "organisation": Phrase(
      en: "The organisation", de: "Die Organisation", fr: "L'organisation", it: "L'organizzazione",
      ru: "Организация"),
    "today": Phrase(
      en: "What is in use today", de: "Was heute läuft", fr: "Ce qui est en place aujourd'hui",
      it: "Che cosa è in uso oggi", ru: "Что есть сегодня"),
    "relationship": Phrase(
      en: "How we stay in touch", de: "Wie wir in Verbindung bleiben",
      fr: "Comment nous restons en contact", it: "Come restiamo in contatto",
      ru: "Как мы держим связь"),
    "record": Phrase(
      en: "The customer's record", de: "Das Kundenblatt", fr: "La fiche client",
      it: "La scheda del cliente", ru: "Карточка клиента"),
    "summary": Phrase(
      en: "Summary and draft", de: "Zusammenfassung und Entwurf", fr: "Synthèse et projet",
      it: "Riepilogo e bozza", ru: "Итоги и проект"),
  ]
}
