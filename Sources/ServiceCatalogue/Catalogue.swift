package import Quantities
package import Wording

/// The shared service catalogue: what a provider offers, at which levels, for which price (D2, D9).
///
/// It holds services, prices and *types* of outcomes. What belongs to one customer stands in that
/// customer's own file and is a ``Customer`` (customers do not meet each other).
package struct Catalogue: Sendable {
  package let id: String
  /// Semantic version; a meeting and an SLA pin `id@version`.
  package let version: String
  package let effective: Validity
  package let currency: Currency
  /// IANA id of the zone in which all clock times of the catalogue are read.
  package let zone: String
  /// The first language is the authoritative one.
  package let languages: [Language]
  package let provider: Provider
  package let contacts: [Contact]
  package let calendars: [ServiceHours]
  package let holidays: [HolidaySet]
  package let maintenance: [MaintenanceWindow]
  package let userGroups: [UserGroupType]
  package let processes: [SupportProcess]
  package let outcomes: [OutcomeType]
  package let indicators: [Indicator]
  package let schemes: [CreditScheme]
  package let components: [ConfigurationItem]
  package let underpinnings: [Underpinning]
  package let terms: [StandardTerms]
  package private(set) var services: ServiceList

  package init(
    id: String, version: String, effective: Validity, currency: Currency, zone: String,
    languages: [Language], provider: Provider, contacts: [Contact], calendars: [ServiceHours],
    holidays: [HolidaySet], maintenance: [MaintenanceWindow], userGroups: [UserGroupType],
    processes: [SupportProcess], outcomes: [OutcomeType], indicators: [Indicator],
    schemes: [CreditScheme], components: [ConfigurationItem], underpinnings: [Underpinning],
    terms: [StandardTerms], services: ServiceList
  ) {
    self.id = id
    self.version = version
    self.effective = effective
    self.currency = currency
    self.zone = zone
    self.languages = languages
    self.provider = provider
    self.contacts = contacts
    self.calendars = calendars
    self.holidays = holidays
    self.maintenance = maintenance
    self.userGroups = userGroups
    self.processes = processes
    self.outcomes = outcomes
    self.indicators = indicators
    self.schemes = schemes
    self.components = components
    self.underpinnings = underpinnings
    self.terms = terms
    self.services = services
  }

  package init(
    id: String, version: String, effective: Validity, currency: Currency, zone: String,
    languages: [Language], provider: Provider, contacts: [Contact], calendars: [ServiceHours],
    holidays: [HolidaySet], maintenance: [MaintenanceWindow], userGroups: [UserGroupType],
    processes: [SupportProcess], outcomes: [OutcomeType], indicators: [Indicator],
    schemes: [CreditScheme], components: [ConfigurationItem], underpinnings: [Underpinning],
    terms: [StandardTerms], services: [Service]
  ) {
    self.init(
      id: id, version: version, effective: effective, currency: currency, zone: zone,
      languages: languages, provider: provider, contacts: contacts, calendars: calendars,
      holidays: holidays, maintenance: maintenance, userGroups: userGroups, processes: processes,
      outcomes: outcomes, indicators: indicators, schemes: schemes, components: components,
      underpinnings: underpinnings, terms: terms, services: ServiceList(services))
  }

  /// The same catalogue with its services changed.
  package func mapServices(_ change: (Service) -> Service) -> Catalogue {
    with(services: ServiceList(services.map(change)))
  }

  /// The same catalogue with other services.
  package func with(services: ServiceList) -> Catalogue {
    var catalogue = self
    catalogue.services = services
    return catalogue
  }

  /// `id@version`, the form in which records and documents name a catalogue.
  package var reference: String { "\(id)@\(version)" }
}
