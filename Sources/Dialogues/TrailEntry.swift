/// One answer or deed, or one question left open, on the way to the present position; the meeting is derived from these.
package struct TrailEntry: Hashable, Sendable {
  /// Boxed, so that the book of answers and the trail hold the same one.
  package indirect enum Content: Hashable, Sendable {
    case answer(Answered)
    case deed(Performed)
    /// The question was left for later: the meeting went on without an answer.
    case left
  }

  package let sequence: Int
  package let place: Place
  package let dialogue: String
  package let step: String
  package let phase: String
  /// What the dialogue is about: `service` → patient-management.
  package let bindings: [String: Value]
  /// The lasting id of the item that this answer added to a list: O1.
  package let item: String?
  package let content: Content

  package var answer: Answered? {
    if case .answer(let answer) = content { answer } else { nil }
  }
}
