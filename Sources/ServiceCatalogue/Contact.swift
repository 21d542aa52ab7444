package import Wording

/// A person or a team on the provider's side: the address for one matter (C7).
package struct Contact: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    /// In papers that outlive an appointment a person stands by role, not by name.
    case person
    /// A team is called by its name everywhere: it is its role.
    case team
  }

  package let id: String
  package let kind: Kind
  /// As it is spoken, with its title in each language: "Mr Keller", "M. Keller".
  package let name: LocalizedText
  package let role: LocalizedText
  package let mail: String?
  package let phone: String?

  package init(
    id: String, kind: Kind, name: LocalizedText, role: LocalizedText, mail: String?,
    phone: String?
  ) {
    self.id = id
    self.kind = kind
    self.name = name
    self.role = role
    self.mail = mail
    self.phone = phone
  }
}
