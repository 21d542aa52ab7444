/// An outcome as the meeting numbered it, and the type of the catalogue that it was filed under.
package struct MeetingOutcome: Hashable, Sendable {
  /// O1, O2 …
  package let id: String
  /// Outcome type id.
  package let type: String

  package init(id: String, type: String) {
    self.id = id
    self.type = type
  }
}
