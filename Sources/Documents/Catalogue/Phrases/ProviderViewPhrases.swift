import Wording

/// The headings of a service as its provider sees it: what it stands on, what it costs (E3).
enum ProviderViewPhrases {
  static let mark = Phrase(
    en: "INTERNAL", de: "INTERN", fr: "INTERNE", it: "INTERNO", ru: "ДЛЯ СЛУЖЕБНОГО ПОЛЬЗОВАНИЯ")
  static let record = Phrase(
    en: "Record", de: "Stammdaten", fr: "Fiche", it: "Scheda", ru: "Карточка")
  static let owner = Phrase(
    en: "Service owner", de: "Service Owner", fr: "Propriétaire de service", it: "Service owner",
    ru: "Владелец услуги")
  static let criticality = Phrase(
    en: "Criticality", de: "Kritikalität", fr: "Criticité", it: "Criticità", ru: "Критичность")
  static let baseline = Phrase(
    en: "Availability without an agreement", de: "Verfügbarkeit ohne Vereinbarung",
    fr: "Disponibilité sans accord", it: "Disponibilità senza accordo",
    ru: "Доступность без соглашения")
  static let history = Phrase(
    en: "Measured", de: "Gemessen", fr: "Mesuré", it: "Misurato", ru: "Измерено")
  static let measured = Phrase(
    en: "{down} down in {months}. Source: {source}",
    de: "{down} Ausfall in {months}. Quelle: {source}",
    fr: "{down} d'indisponibilité en {months}. Source : {source}",
    it: "{down} di indisponibilità in {months}. Fonte: {source}",
    ru: "простой {down} за {months}. Источник: {source}")
  static let nothingMeasured = Phrase(
    en: "nothing yet", de: "noch nichts", fr: "rien encore", it: "ancora nulla", ru: "пока ничего")
  static let sourced = Phrase(
    en: "{value}. Source: {source}", de: "{value}. Quelle: {source}",
    fr: "{value}. Source : {source}", it: "{value}. Fonte: {source}",
    ru: "{value}. Источник: {source}")
  static let measuringPoint = Phrase(
    en: "Measuring point", de: "Messpunkt", fr: "Point de mesure", it: "Punto di misura",
    ru: "Точка измерения")
  static let standsOn = Phrase(
    en: "Applications and infrastructure", de: "Anwendungen und Infrastruktur",
    fr: "Applications et infrastructure", it: "Applicazioni e infrastruttura",
    ru: "Приложения и инфраструктура")
  static let component = Phrase(
    en: "Component (CI)", de: "Komponente (CI)", fr: "Composant (CI)", it: "Componente (CI)",
    ru: "Компонент (КЕ)")
  static let agreement = Phrase(
    en: "Agreement", de: "Vereinbarung", fr: "Accord", it: "Accordo", ru: "Соглашение")
  static let party = Phrase(
    en: "Party", de: "Partner", fr: "Partie", it: "Controparte", ru: "Сторона")
  static let respond = Phrase(
    en: "Responds in", de: "Reagiert in", fr: "Prise en charge en", it: "Presa in carico in",
    ru: "Реакция за")
  static let restore = Phrase(
    en: "Restores in", de: "Stellt wieder her in", fr: "Rétablit en", it: "Ripristina in",
    ru: "Восстановление за")
  static let until = Phrase(
    en: "Holds until", de: "Gilt bis", fr: "Valable jusqu'au", it: "Valido fino al",
    ru: "Действует до")
  static let open = Phrase(
    en: "open end", de: "unbefristet", fr: "sans échéance", it: "senza scadenza", ru: "бессрочно")
  static let nothingAgreed = Phrase(
    en: "still to be agreed", de: "noch zu vereinbaren", fr: "reste à convenir",
    it: "ancora da concordare", ru: "ещё не согласовано")
  static let cost = Phrase(
    en: "Cost per month", de: "Kosten je Monat", fr: "Coût par mois", it: "Costo al mese",
    ru: "Затраты в месяц")
  static let sharedBy = Phrase(
    en: "Services on it", de: "Services darauf", fr: "Services appuyés", it: "Servizi retti",
    ru: "Услуг на нём")

  static let all = [
    mark, record, owner, criticality, baseline, history, measured, nothingMeasured, sourced,
    measuringPoint, standsOn, component, agreement, party, respond, restore, until, open,
    nothingAgreed, cost, sharedBy,
  ]
}
