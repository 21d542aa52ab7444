package import Quantities
package import Wording

/// One of the closed list of support processes (DECISIONS 14; seeds C4, D5).
package struct SupportProcess: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable, CaseIterable, Codable {
    case incident, request, change, finance, monitoring, reporting, continuity
  }

  package enum Status: String, Hashable, Sendable, CaseIterable, Codable {
    case defined, inProgress = "in-progress", missing
  }

  package let kind: Kind
  package let name: LocalizedText
  package let status: Status
  /// Contact id: whom to address.
  package let contact: String
  /// How the process is provided, in words for the customer.
  package let how: LocalizedText
  /// What is missing; required unless defined.
  package let missing: LocalizedText?
  /// Until when it will be defined; required unless defined.
  package let due: LocalDate?

  package init(
    kind: Kind, name: LocalizedText, status: Status, contact: String, how: LocalizedText,
    missing: LocalizedText?, due: LocalDate?
  ) {
    self.kind = kind
    self.name = name
    self.status = status
    self.contact = contact
    self.how = how
    self.missing = missing
    self.due = due
  }
}
