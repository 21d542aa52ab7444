/// Terms about what happens afterwards.
extension Glossary {
  static let reviews: [Term] = [
    serviceReview, reviewCycle, serviceReport, continualImprovementRegister, configurationItem,
    minutes, openPoints,
  ]

  package static let serviceReview = Term(
    "service-review", en: ["service review"], de: ["Service Review", "Review-Meeting"],
    fr: ["revue de service", "comité de suivi"],
    it: ["riunione di revisione del servizio", "service review"],
    ru: ["обзор услуги", "совещание по обзору"],
    meaning: EveryLanguage(
      en: """
        A regular meeting in which both sides look at what was achieved and decide on \
        improvements.
        """,
      de: """
        Ein regelmäßiges Treffen, bei dem beide Seiten das Erreichte ansehen und Verbesserungen \
        beschließen.
        """,
      fr: """
        Une réunion régulière où les deux parties examinent les résultats et décident des \
        améliorations.
        """,
      it: """
        Un incontro periodico in cui le due parti esaminano i risultati e decidono i \
        miglioramenti.
        """,
      ru: """
        Регулярная встреча, на которой стороны рассматривают достигнутое и решают, что улучшить.
        """))

  package static let reviewCycle = Term(
    "review-cycle", en: ["review cycle"], de: ["Review-Turnus"], fr: ["périodicité des revues"],
    it: ["periodicità delle revisioni"], ru: ["периодичность обзоров"],
    meaning: EveryLanguage(
      en: "How often the service is reviewed, and when for the first time.",
      de: "Wie oft und ab wann der Service besprochen wird.",
      fr: "La fréquence des revues de service et la date de la première.",
      it: "Ogni quanto si tengono le revisioni del servizio e quando è la prima.",
      ru: "То, как часто проводят обзоры услуги и когда состоится первый."))

  package static let serviceReport = Term(
    "service-report", en: ["service report", "service level report"],
    de: ["Servicebericht", "SLA-Bericht"], fr: ["rapport de service", "reporting"],
    it: ["report sui livelli di servizio"], ru: ["отчёт об уровне услуг"],
    meaning: EveryLanguage(
      en: "The document that shows the customer what was promised and what was achieved.",
      de: "Das Dokument, das dem Kunden das Zugesagte und das Erreichte zeigt.",
      fr: "Le document qui montre au client ce qui était promis et ce qui a été atteint.",
      it: "Il documento che mostra al cliente quanto promesso e quanto raggiunto.",
      ru: "Документ, который показывает заказчику, что было обещано и что достигнуто."))

  package static let continualImprovementRegister = Term(
    "continual-improvement-register",
    en: ["continual improvement register", "CIR", "improvement register"],
    de: ["Continual Improvement Register", "CIR", "Verbesserungsregister"],
    fr: ["registre d'amélioration continue", "CIR"],
    it: ["registro del miglioramento continuo", "CIR"], ru: ["реестр улучшений", "CIR"],
    meaning: EveryLanguage(
      en: "The list of all ideas for improvement, with owner, priority and state.",
      de: "Die Liste aller Verbesserungsideen mit Verantwortlichen, Priorität und Stand.",
      fr: "La liste de toutes les idées d'amélioration, avec responsable, priorité et état.",
      it: "L'elenco di tutte le idee di miglioramento, con responsabile, priorità e stato.",
      ru: "Список всех предложений по улучшению с ответственными, приоритетом и состоянием."))

  package static let configurationItem = Term(
    "configuration-item", en: ["configuration item", "CI"], de: ["Configuration Item", "CI"],
    fr: ["élément de configuration", "CI"], it: ["elemento di configurazione", "CI"],
    ru: ["конфигурационная единица", "КЕ"],
    meaning: EveryLanguage(
      en: "A building block of a service that is kept track of, such as a device or a program.",
      de: """
        Ein Baustein eines Service, über den Buch geführt wird, etwa ein Gerät oder ein \
        Programm.
        """,
      fr: """
        Un composant d'un service que l'on tient à jour dans un inventaire, par exemple un \
        appareil ou un logiciel.
        """,
      it: """
        Un componente di un servizio che si tiene in inventario, per esempio un apparecchio o un \
        programma.
        """,
      ru: "Составная часть услуги, которую учитывают, например устройство или программа."))

  package static let minutes = Term(
    "minutes", en: ["minutes", "meeting minutes"], de: ["Protokoll"], fr: ["compte rendu"],
    it: ["verbale"], ru: ["протокол", "протокол встречи"],
    meaning: EveryLanguage(
      en: "The record of a meeting, with those present, what was said and what was decided.",
      de: "Die Niederschrift einer Besprechung mit Teilnehmern, Gesagtem und Beschlüssen.",
      fr: "Le document qui retrace une réunion, avec les présents, les propos et les décisions.",
      it: """
        Il documento che riporta i presenti a una riunione, ciò che si è detto e ciò che si è \
        deciso.
        """,
      ru: "Запись встречи: кто присутствовал, что было сказано и что решено."))

  package static let openPoints = Term(
    "open-points", en: ["open points"], de: ["offene Punkte"], fr: ["points ouverts"],
    it: ["punti aperti"], ru: ["открытые вопросы"],
    meaning: EveryLanguage(
      en: "What is still to be settled, with an owner and a date.",
      de: "Was noch zu klären ist, mit Verantwortlichem und Termin.",
      fr: "Ce qui reste à régler, avec un responsable et une échéance.",
      it: "Ciò che resta da chiarire, con un responsabile e una scadenza.",
      ru: "То, что ещё предстоит решить, с ответственным и сроком."))
}
