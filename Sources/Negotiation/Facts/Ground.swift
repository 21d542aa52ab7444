package import ServiceCatalogue

/// What is known before anybody speaks: the customer's own file, and whom the catalogue names.
///
/// A meeting reads its facts on this ground; it stays the same while the meeting lasts.
package struct Ground: Hashable, Sendable {
  package let customer: Customer
  /// Names of the catalogue's contacts, as it writes them.
  package let contacts: [String]

  package init(customer: Customer, contacts: [String]) {
    self.customer = customer
    self.contacts = contacts
  }
}
