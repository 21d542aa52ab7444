/// The phases of a meeting, where it stands, what was left open, and how much time is left.
package struct Agenda: Hashable, Sendable {
  package enum State: String, Hashable, Sendable { case done, here, ahead }

  package struct Phase: Hashable, Sendable {
    package let id: String
    package let state: State
    /// Questions of the phase that were left for later, or left out.
    package let open: [QuestionName]
  }

  package let phases: [Phase]
  /// Topics that were left before the meeting came to them.
  package let leftAhead: [String]
  /// Seconds; nil where nobody said how much time there is, or it is over.
  package let timeLeft: Int?
}
