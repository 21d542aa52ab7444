package import Quantities

/// How the two sides stay in touch, and what was in use before (B6, B7): from the onboarding.
///
/// Every part may be open. Words are those of the customer, in his language.
package struct Relationship: Hashable, Sendable {
  package enum Cycle: String, Hashable, Sendable, CaseIterable {
    case monthly, quarterly, yearly
    case halfYearly = "half-yearly"
  }

  /// Whom to call in daily business, and when it is serious: name, number, address as they were said.
  package let contact: String?
  package let escalation: String?
  /// On the provider's side; one person where both roles are combined.
  package let serviceManager: String?
  package let relationshipManager: String?
  package let cycle: Cycle?
  package let nextMeeting: LocalDate?
  package let servicesToday: String?
  /// Who works with the services, where the catalogue has no such group.
  package let users: String?

  package init(
    contact: String? = nil, escalation: String? = nil, serviceManager: String? = nil,
    relationshipManager: String? = nil, cycle: Cycle? = nil, nextMeeting: LocalDate? = nil,
    servicesToday: String? = nil, users: String? = nil
  ) {
    self.contact = contact
    self.escalation = escalation
    self.serviceManager = serviceManager
    self.relationshipManager = relationshipManager
    self.cycle = cycle
    self.nextMeeting = nextMeeting
    self.servicesToday = servicesToday
    self.users = users
  }

  package var isEmpty: Bool { self == Relationship() }
}
