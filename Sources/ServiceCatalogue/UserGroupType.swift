package import Wording

/// A kind of users that services are made for: ward nurses, reception. Users use; they never sign.
package struct UserGroupType: Hashable, Sendable {
  package let id: String
  package let name: LocalizedText

  package init(id: String, name: LocalizedText) {
    self.id = id
    self.name = name
  }
}
