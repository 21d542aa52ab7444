/// A `say` step that was passed since the last question, with the slots that its words may name.
package struct Spoken: Hashable, Sendable {
  package let dialogue: String
  package let step: String
  package let phase: String
  package let show: String?
  package let slots: [String: Value]
}
