package import ServiceCatalogue

/// A person of the customer whom the meeting knows already.
package struct KnownPerson: Hashable, Sendable {
  package let id: String
  package let name: String
  package let role: Representative.Role

  package init(id: String, name: String, role: Representative.Role) {
    self.id = id
    self.name = name
    self.role = role
  }
}
