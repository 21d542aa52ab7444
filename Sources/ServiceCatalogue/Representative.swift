package import Quantities
package import Wording

/// A person of the customer: in which role, and up to what he or she may decide (A1).
package struct Representative: Hashable, Sendable {
  package enum Role: String, Hashable, Sendable, CaseIterable, Codable {
    /// Decides about results.
    case customer
    /// Authorises the budget.
    case sponsor
    /// Uses the service; never chooses or signs.
    case user
  }

  package let id: String
  /// As it is spoken, with its title in each language: "Ms Lang", "Mme Lang".
  package let name: LocalizedText
  package let role: Role
  package let title: LocalizedText?
  /// Monthly charge up to which the person may decide; nil when nothing was stated.
  package let decidesUpTo: Money?
  package let signs: Bool

  package init(
    id: String, name: LocalizedText, role: Role, title: LocalizedText?, decidesUpTo: Money?,
    signs: Bool
  ) {
    self.id = id
    self.name = name
    self.role = role
    self.title = title
    self.decidesUpTo = decidesUpTo
    self.signs = signs
  }
}
