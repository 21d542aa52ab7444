package import Quantities
package import ServiceCatalogue
package import Wording

/// Service hours with their name and with the calendar that counts them, holidays included.
package struct NamedHours: Hashable, Sendable {
  package let id: String
  package let name: LocalizedText
  package let calendar: ServiceCalendar

  package init(id: String, name: LocalizedText, calendar: ServiceCalendar) {
    self.id = id
    self.name = name
    self.calendar = calendar
  }
}

extension Catalogue {
  /// The hours of an id together with their holidays, in the catalogue's zone.
  package func namedHours(_ id: String) -> NamedHours {
    guard let hours = hours(id) else {
      preconditionFailure("No service hours are called \(id) in \(reference); check the catalogue.")
    }
    return NamedHours(id: id, name: hours.name, calendar: calendar(of: hours))
  }
}
