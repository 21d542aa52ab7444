package import Wording

/// A part that a service stands on, seen from the provider's side; never named to a customer (E3).
package struct ConfigurationItem: Hashable, Sendable {
  package let id: String
  package let name: LocalizedText

  package init(id: String, name: LocalizedText) {
    self.id = id
    self.name = name
  }
}
