/// Terms about whether a service is there.
extension Glossary {
  static let availabilities: [Term] = [
    availability, downtime, outage, permittedDowntime, serviceContinuity, recoveryTimeObjective,
    recoveryPointObjective,
  ]

  package static let availability = Term(
    "availability", en: ["availability"], de: ["Verfügbarkeit"], fr: ["disponibilité"],
    it: ["disponibilità"], ru: ["доступность"],
    meaning: EveryLanguage(
      en: "The share of the agreed service hours in which the service could be used.",
      de: "Der Anteil der vereinbarten Servicezeit, in dem der Service nutzbar war.",
      fr: "La part de la plage de service convenue pendant laquelle le service était utilisable.",
      it: "La quota dell'orario di servizio concordato in cui il servizio è stato utilizzabile.",
      ru: """
        Доля согласованного времени предоставления услуги, в течение которой ею можно было \
        пользоваться.
        """))

  package static let downtime = Term(
    "downtime", en: ["downtime"], de: ["Ausfallzeit"],
    fr: ["indisponibilité", "temps d'indisponibilité"], it: ["indisponibilità"],
    ru: ["простой", "время простоя"],
    meaning: EveryLanguage(
      en: "The time within the agreed service hours in which the service could not be used.",
      de: "Die Zeit innerhalb der vereinbarten Servicezeit, in der der Service nicht nutzbar war.",
      fr: """
        Le temps, dans la plage de service convenue, pendant lequel le service n'était pas \
        utilisable.
        """,
      it: """
        Il tempo, entro l'orario di servizio concordato, in cui il servizio non è stato \
        utilizzabile.
        """,
      ru: "Время в пределах согласованных часов, когда услуга была недоступна."))

  package static let outage = Term(
    "outage", en: ["outage", "service interruption"], de: ["Ausfall", "Serviceunterbrechung"],
    fr: ["interruption de service"], it: ["disservizio", "interruzione del servizio"],
    ru: ["перерыв в предоставлении услуги"],
    meaning: EveryLanguage(
      en: """
        One stretch of time, with a beginning and an end, in which the service could not be \
        used.
        """,
      de: """
        Ein zusammenhängender Zeitraum mit Anfang und Ende, in dem der Service nicht nutzbar \
        war.
        """,
      fr: """
        Une période continue, avec un début et une fin, pendant laquelle le service n'était pas \
        utilisable.
        """,
      it: """
        Un periodo continuo, con un inizio e una fine, in cui il servizio non è stato \
        utilizzabile.
        """,
      ru: "Один непрерывный промежуток с началом и концом, когда услуга была недоступна."))

  package static let permittedDowntime = Term(
    "permitted-downtime",
    en: ["maximum unplanned downtime", "permitted downtime", "allowed downtime"],
    de: ["zulässige Ausfallzeit"], fr: ["indisponibilité maximale tolérée"],
    it: ["indisponibilità massima ammessa"], ru: ["допустимое время простоя"],
    meaning: EveryLanguage(
      en: "How long the service can be down unplanned in a named month and still meet its target.",
      de: """
        Wie lange der Service in einem bestimmten Monat ungeplant ausfallen kann, ohne dass das \
        Ziel verfehlt wird.
        """,
      fr: """
        La durée totale d'arrêts imprévus qu'un mois donné peut compter sans que la cible soit \
        manquée.
        """,
      it: """
        Per quanto tempo, in un dato mese, il servizio può fermarsi fuori programma restando \
        entro l'obiettivo.
        """,
      ru: """
        Сколько времени в данном месяце услуга может незапланированно простаивать без нарушения \
        целевого показателя.
        """))

  package static let serviceContinuity = Term(
    "service-continuity", en: ["IT service continuity", "service continuity", "disaster recovery"],
    de: ["IT Service Continuity", "Notfallvorsorge"], fr: ["continuité de service", "continuité"],
    it: ["continuità del servizio"], ru: ["непрерывность услуг"],
    meaning: EveryLanguage(
      en: "The preparations by which a service goes on, or comes back in time, after a disaster.",
      de: """
        Die Vorsorge dafür, dass ein Service auch nach einem Notfall weiterläuft oder \
        rechtzeitig zurückkehrt.
        """,
      fr: """
        Les dispositions qui permettent à un service de se poursuivre, ou de reprendre à temps, \
        après un sinistre.
        """,
      it: "Le misure con cui un servizio prosegue, o riprende in tempo, dopo un disastro.",
      ru: """
        Меры, благодаря которым услуга продолжается или вовремя возобновляется после \
        чрезвычайной ситуации.
        """))

  package static let recoveryTimeObjective = Term(
    "recovery-time-objective", en: ["recovery time objective", "RTO"],
    de: ["Recovery Time Objective", "RTO"],
    fr: ["RTO", "durée maximale d'interruption admissible", "DMIA"],
    it: ["RTO", "tempo massimo di ripristino"], ru: ["целевое время восстановления", "RTO"],
    meaning: EveryLanguage(
      en: "The longest that it may take to bring the service back after a disaster.",
      de: "Wie lange es nach einem Notfall höchstens dauern darf, bis der Service wieder läuft.",
      fr: "Le temps maximal que peut prendre la reprise du service après un sinistre.",
      it: "Il tempo massimo entro cui il servizio deve riprendere dopo un disastro.",
      ru: """
        Наибольшее время, за которое услуга должна быть восстановлена после чрезвычайной \
        ситуации.
        """))

  package static let recoveryPointObjective = Term(
    "recovery-point-objective", en: ["recovery point objective", "RPO"],
    de: ["Recovery Point Objective", "RPO", "maximaler Datenverlust", "max. Datenverlust"],
    fr: ["RPO", "perte de données maximale admissible", "PDMA"],
    it: ["RPO", "perdita massima di dati"], ru: ["целевая точка восстановления", "RPO"],
    meaning: EveryLanguage(
      en: "The most data, told as a span of time, that may be lost in a disaster.",
      de: """
        Wie viele Daten bei einem Notfall höchstens verloren gehen dürfen, ausgedrückt als \
        Zeitspanne.
        """,
      fr: "La quantité maximale de données, exprimée en durée, qu'un sinistre peut faire perdre.",
      it: "La quantità massima di dati, espressa in tempo, che un disastro può far perdere.",
      ru: """
        Наибольший объём данных, выраженный во времени, который может быть потерян при \
        чрезвычайной ситуации.
        """))
}
