package import Dialogues
package import ServiceCatalogue

/// What is known before anybody speaks: the customer's own file, and whom the catalogue names.
///
/// A meeting reads its facts on this ground; it stays the same while the meeting lasts.
package struct Ground: Hashable, Sendable {
  package let customer: Customer
  /// Names of the catalogue's contacts, as it writes them.
  package let contacts: [String]
  /// What a dialogue that is held alone was given in place of its caller, by slot.
  package let given: [String: Value]

  package init(customer: Customer, contacts: [String], given: [String: Value] = [:]) {
    self.customer = customer
    self.contacts = contacts
    self.given = given
  }

  func giving(_ given: [String: Value]?) -> Ground {
    Ground(customer: customer, contacts: contacts, given: given ?? [:])
  }
}
