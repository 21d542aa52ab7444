/// How many users of one kind a customer has.
package struct UserGroup: Hashable, Sendable {
  /// User group type id.
  package let group: String
  package let count: Int

  package init(group: String, count: Int) {
    self.group = group
    self.count = count
  }
}
