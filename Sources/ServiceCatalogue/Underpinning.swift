package import Quantities

/// An operational level agreement or an underpinning contract that backs services (C3, U01–U03).
package struct Underpinning: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable, CaseIterable { case ola, contract = "uc" }

  package let id: String
  package let kind: Kind
  /// Component id.
  package let supports: String
  /// The team or supplier; shown internally only.
  package let party: String
  /// Service hours id in which it holds.
  package let hours: String
  package let availability: Percent
  package let respondMinutes: Int
  package let restoreMinutes: Int
  /// IANA id of the zone in which its hours are read; nil for the catalogue's own.
  package let zone: String?
  /// Last day on which it holds; nil when it runs on.
  package let until: LocalDate?
  /// What it costs a month; internal.
  package let monthlyCost: Money?

  package init(
    id: String, kind: Kind, supports: String, party: String, hours: String,
    availability: Percent, respondMinutes: Int, restoreMinutes: Int, until: LocalDate?,
    monthlyCost: Money?, zone: String? = nil
  ) {
    self.id = id
    self.kind = kind
    self.supports = supports
    self.party = party
    self.hours = hours
    self.availability = availability
    self.respondMinutes = respondMinutes
    self.restoreMinutes = restoreMinutes
    self.until = until
    self.monthlyCost = monthlyCost
    self.zone = zone
  }
}
