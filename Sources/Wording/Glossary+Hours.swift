/// Terms about when a service is there.
extension Glossary {
  static let hours: [Term] = [
    serviceHours, supportHours, onCall, maintenanceWindow,
  ]

  package static let serviceHours = Term(
    "service-hours", en: ["service hours", "agreed service time"],
    de: ["Servicezeit", "vereinbarte Servicezeit"], fr: ["plage de service", "heures de service"],
    it: ["orario di servizio", "orario di erogazione"], ru: ["время предоставления услуги"],
    meaning: EveryLanguage(
      en: "The days and times for which the service is promised and measured.",
      de: "Die Tage und Uhrzeiten, für die der Service zugesagt ist und gemessen wird.",
      fr: "Les jours et les heures pour lesquels le service est promis et mesuré.",
      it: "I giorni e gli orari per i quali il servizio è promesso e misurato.",
      ru: "Дни и часы, на которые распространяются обещанные показатели услуги."))

  package static let supportHours = Term(
    "support-hours", en: ["support hours"], de: ["Supportzeit", "Betreuungszeit"],
    fr: ["plage de support", "heures d'assistance"],
    it: ["orario di assistenza", "copertura oraria"], ru: ["часы поддержки", "время поддержки"],
    meaning: EveryLanguage(
      en: "The days and times in which somebody takes incidents and requests and works on them.",
      de: "Die Tage und Uhrzeiten, zu denen jemand Störungen und Anfragen annimmt und bearbeitet.",
      fr: "Les jours et les heures où quelqu'un reçoit et traite les incidents et les demandes.",
      it: "I giorni e gli orari in cui qualcuno riceve e gestisce incident e richieste.",
      ru: "Дни и часы, когда принимают и обрабатывают инциденты и запросы."))

  package static let onCall = Term(
    "on-call", en: ["on-call duty", "on call", "standby"], de: ["Rufbereitschaft"],
    fr: ["astreinte"], it: ["reperibilità"], ru: ["дежурство", "дежурство вне рабочего времени"],
    meaning: EveryLanguage(
      en: """
        The arrangement by which somebody can be reached outside support hours and acts on \
        urgent incidents.
        """,
      de: """
        Die Regelung, nach der außerhalb der Supportzeit jemand erreichbar ist und bei \
        dringenden Störungen eingreift.
        """,
      fr: """
        L'organisation par laquelle quelqu'un reste joignable hors de la plage de support et \
        intervient sur les incidents urgents.
        """,
      it: """
        L'organizzazione per cui qualcuno resta raggiungibile fuori dall'orario di assistenza e \
        interviene sugli incident urgenti.
        """,
      ru: """
        Порядок, при котором и вне часов поддержки есть сотрудник на связи, готовый заняться \
        срочным инцидентом.
        """))

  package static let maintenanceWindow = Term(
    "maintenance-window", en: ["maintenance window"], de: ["Wartungsfenster"],
    fr: ["fenêtre de maintenance", "plage de maintenance"], it: ["finestra di manutenzione"],
    ru: ["окно обслуживания", "технологическое окно"],
    meaning: EveryLanguage(
      en: "An agreed and announced time for work on the service, which does not count as downtime.",
      de: """
        Eine vereinbarte und angekündigte Zeit für Arbeiten am Service, die nicht als \
        Ausfallzeit zählt.
        """,
      fr: """
        Un créneau convenu et annoncé pour intervenir sur le service, qui ne compte pas comme \
        indisponibilité.
        """,
      it: """
        Un intervallo concordato e annunciato per intervenire sul servizio, che non conta come \
        indisponibilità.
        """,
      ru: "Согласованное и заранее объявленное время работ, которое не считается простоем."))
}
