/// Takes records back: `/undo` a whole turn, `/back` one answer, which is then asked again.
package struct Undone: Hashable, Sendable, Codable {
  package enum Reason: String, Hashable, Sendable, Codable, CaseIterable { case undo, back }

  package let records: [Int]
  package let reason: Reason

  package init(records: [Int], reason: Reason) {
    self.records = records
    self.reason = reason
  }
}
