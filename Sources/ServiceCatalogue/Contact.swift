package import Wording

/// A named person or team on the provider's side: the address for one matter (C7).
package struct Contact: Hashable, Sendable {
  package let id: String
  /// A person's or a team's name, as it is spoken.
  package let name: String
  package let role: LocalizedText
  package let mail: String?
  package let phone: String?

  package init(id: String, name: String, role: LocalizedText, mail: String?, phone: String?) {
    self.id = id
    self.name = name
    self.role = role
    self.mail = mail
    self.phone = phone
  }
}
