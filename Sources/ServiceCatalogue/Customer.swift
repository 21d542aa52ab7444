package import Wording

/// A customer organisation, from its own file; loaded for its own meetings only (MEETING 18).
package struct Customer: Hashable, Sendable {
  package enum Billing: String, Hashable, Sendable, CaseIterable {
    case chargeBack = "charge-back"
    case showBack = "show-back"
    case invoice
  }

  package let id: String
  package let name: String
  /// At most 16 columns, for the prompt.
  package let short: String
  package let kind: CustomerKind
  package let billing: Billing
  package let language: Language
  /// The business in a sentence; nil while nobody has said it.
  package let business: LocalizedText?
  package let people: [Representative]
  package let userGroups: [UserGroup]
  /// Observations already known, verbatim.
  package let observations: [KnownObservation]
  /// Own words of this customer for services and outcomes: phrase → id.
  package let aliases: [String: String]
  package let relationship: Relationship

  package init(
    id: String, name: String, short: String, kind: CustomerKind, billing: Billing,
    language: Language, business: LocalizedText?, people: [Representative],
    userGroups: [UserGroup], observations: [KnownObservation], aliases: [String: String],
    relationship: Relationship = Relationship()
  ) {
    self.id = id
    self.name = name
    self.short = short
    self.kind = kind
    self.billing = billing
    self.language = language
    self.business = business
    self.people = people
    self.userGroups = userGroups
    self.observations = observations
    self.aliases = aliases
    self.relationship = relationship
  }
}
