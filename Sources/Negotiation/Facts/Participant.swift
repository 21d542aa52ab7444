package import Quantities
package import ServiceCatalogue
package import Wording

/// Somebody in the meeting, in a role; only customers and sponsors choose and sign (A1).
package struct Participant: Hashable, Sendable {
  package let id: String
  package let name: LocalizedText
  package let role: Representative.Role
  /// Monthly charge up to which he or she may decide; nil when nothing was stated.
  package let decidesUpTo: Money?
  package let signs: Bool

  package init(
    id: String, name: LocalizedText, role: Representative.Role, decidesUpTo: Money?, signs: Bool
  ) {
    self.id = id
    self.name = name
    self.role = role
    self.decidesUpTo = decidesUpTo
    self.signs = signs
  }

  package func mayDecide(_ monthly: Money) -> Bool {
    guard role != .user, let limit = decidesUpTo else { return false }
    return limit.currency == monthly.currency && monthly <= limit
  }
}
