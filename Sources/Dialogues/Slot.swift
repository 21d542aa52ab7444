package import Quantities

/// A typed place for one thing that is found out in a dialogue.
package struct Slot: Hashable, Sendable {
  package let id: String
  package let type: SlotType
  /// Slots on which this one rests: when one of them changes, this one is asked again.
  package let after: [String]
  /// Prefix of the lasting ids of a list's items: O for O1, O2.
  package let prefix: String?
  package let minimum: Exact?
  package let maximum: Exact?

  package init(
    id: String, type: SlotType, after: [String] = [], prefix: String? = nil,
    minimum: Exact? = nil, maximum: Exact? = nil
  ) {
    self.id = id
    self.type = type
    self.after = after
    self.prefix = prefix
    self.minimum = minimum
    self.maximum = maximum
  }
}
