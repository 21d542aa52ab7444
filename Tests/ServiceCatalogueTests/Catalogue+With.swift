import Quantities
import ServiceCatalogue
import Wording

extension Catalogue {
  /// The same catalogue with other underpinnings and hours.
  func with(
    underpinnings: [Underpinning]? = nil, calendars: [ServiceHours]? = nil,
    services: [Service]? = nil, terms: [StandardTerms]? = nil
  ) -> Catalogue {
    Catalogue(
      id: id, version: version, effective: effective, currency: currency, zone: zone,
      languages: languages, provider: provider, contacts: contacts,
      calendars: calendars ?? self.calendars, holidays: holidays, maintenance: maintenance,
      userGroups: userGroups, processes: processes, outcomes: outcomes, indicators: indicators,
      schemes: schemes, components: components,
      underpinnings: underpinnings ?? self.underpinnings, terms: terms ?? self.terms,
      services: services.map { ServiceList($0) } ?? self.services)
  }
}

extension Underpinning {
  /// An OLA for the component "network".
  static func network(
    _ id: String, _ availability: String, hours: String = "always", restore: Int = 60,
    until: String? = nil
  ) -> Underpinning {
    Underpinning(
      id: id, kind: .ola, supports: "network", party: "team", hours: hours,
      availability: Percent(availability) ?? .zero, respondMinutes: 10, restoreMinutes: restore,
      until: until.flatMap { LocalDate($0) }, monthlyCost: nil)
  }
}
