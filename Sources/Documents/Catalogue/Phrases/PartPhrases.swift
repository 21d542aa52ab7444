import ServiceCatalogue
import Wording

/// The names of the parts of a catalogue, as a comparison tells them.
enum PartPhrases {
  static let catalogue = Phrase(
    en: "Catalogue", de: "Katalog", fr: "Catalogue", it: "Catalogo",
    ru: "Каталог")
  static let provider = Phrase(
    en: "Service provider", de: "Service Provider", fr: "Fournisseur de services",
    it: "Fornitore di servizi",
    ru: "Поставщик услуг")
  static let contact = Phrase(
    en: "Contact", de: "Ansprechstelle", fr: "Interlocuteur", it: "Referente",
    ru: "Контакт")
  static let calendar = Phrase(
    en: "Hours", de: "Zeiten", fr: "Horaires", it: "Orario",
    ru: "Расписание")
  static let holidaySet = Phrase(
    en: "Holidays", de: "Feiertage", fr: "Jours fériés", it: "Festività",
    ru: "Праздничные дни")
  static let holiday = Phrase(
    en: "Holiday", de: "Feiertag", fr: "Jour férié", it: "Giorno festivo",
    ru: "Праздничный день")
  static let maintenance = Phrase(
    en: "Maintenance window", de: "Wartungsfenster", fr: "Fenêtre de maintenance",
    it: "Finestra di manutenzione",
    ru: "Окно обслуживания")
  static let userGroup = Phrase(
    en: "Kind of users", de: "Anwendergruppe", fr: "Groupe d'utilisateurs", it: "Gruppo di utenti",
    ru: "Группа пользователей")
  static let process = Phrase(
    en: "Support process", de: "Supportprozess", fr: "Processus de support",
    it: "Processo di supporto",
    ru: "Процесс поддержки")
  static let outcome = Phrase(
    en: "Outcome", de: "Ergebnis", fr: "Résultat", it: "Risultato",
    ru: "Результат")
  static let indicator = Phrase(
    en: "Indicator", de: "Kennzahl", fr: "Indicateur", it: "Indicatore",
    ru: "Показатель")
  static let scheme = Phrase(
    en: "Credit scheme", de: "Gutschriftenregel", fr: "Barème de crédits", it: "Schema dei crediti",
    ru: "Схема компенсаций")
  static let band = Phrase(
    en: "Band", de: "Stufe der Gutschrift", fr: "Palier", it: "Fascia di credito",
    ru: "Ступень компенсации")
  static let component = Phrase(
    en: "Component", de: "Komponente", fr: "Composant", it: "Componente",
    ru: "Компонент")
  static let underpinning = Phrase(
    en: "Agreement behind it", de: "Vereinbarung dahinter", fr: "Accord sous-jacent",
    it: "Accordo sottostante",
    ru: "Соглашение в основе")
  static let terms = Phrase(
    en: "Standard terms", de: "Standardbedingungen", fr: "Conditions générales",
    it: "Condizioni generali",
    ru: "Стандартные условия")
  static let impact = Phrase(
    en: "Impact", de: "Auswirkung", fr: "Impact", it: "Impatto",
    ru: "Влияние")
  static let urgency = Phrase(
    en: "Urgency", de: "Dringlichkeit", fr: "Urgence", it: "Urgenza",
    ru: "Срочность")
  static let service = Phrase(
    en: "Service", de: "Service", fr: "Service", it: "Servizio",
    ru: "Услуга")
  static let option = Phrase(
    en: "Option", de: "Stufe", fr: "Formule", it: "Profilo",
    ru: "Вариант")
  static let addOn = Phrase(
    en: "Add-on", de: "Zusatzleistung", fr: "Prestation complémentaire",
    it: "Prestazione aggiuntiva",
    ru: "Дополнительная услуга")
  static let limit = Phrase(
    en: "Limit", de: "Mengengrenze", fr: "Limite", it: "Limite",
    ru: "Предельный объём")
  static let priority = Phrase(
    en: "Priority", de: "Priorität", fr: "Priorité", it: "Priorità",
    ru: "Приоритет")
  static let benefit = Phrase(
    en: "Benefit", de: "Nutzen", fr: "Bénéfice", it: "Beneficio",
    ru: "Выгода")

  static let all = [
    catalogue, provider, contact, calendar, holidaySet, holiday, maintenance, userGroup, process,
    outcome, indicator, scheme, band, component, underpinning, terms, impact, urgency, service,
    option, addOn, limit, priority, benefit,
  ]

  static func name(of kind: CatalogueNode.Kind) -> Phrase {
    switch kind {
    case .catalogue: catalogue
    case .provider: provider
    case .contact: contact
    case .calendar: calendar
    case .holidaySet: holidaySet
    case .holiday: holiday
    case .maintenance: maintenance
    case .userGroup: userGroup
    case .process: process
    case .outcome: outcome
    case .indicator: indicator
    case .scheme: scheme
    case .band: band
    case .component: component
    case .underpinning: underpinning
    case .terms: terms
    case .impact: impact
    case .urgency: urgency
    case .service: service
    case .option: option
    case .addOn: addOn
    case .limit: limit
    case .priority: priority
    case .benefit: benefit
    }
  }
}
