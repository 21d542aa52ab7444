/// Takes records back: `/undo` a whole turn, `/back` one answer, which is then asked again.
package struct Undone: Hashable, Sendable, Codable {
  package enum Reason: String, Hashable, Sendable, Codable, CaseIterable {
    /// A whole line and all that followed from it.
    case undo
    /// An undoing: what it took back stands again.
    case redo
    /// Answers that are asked again, or said anew by somebody else.
    case back
    /// Something that was left for later and is taken up again.
    case takeUp = "take-up"
  }

  package let records: [Int]
  package let reason: Reason

  package init(records: [Int], reason: Reason) {
    self.records = records
    self.reason = reason
  }
}
