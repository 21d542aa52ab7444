package import Dialogues

/// Where a line was not understood, and which ways lead on without an answer.
package struct Stuck: Hashable, Sendable {
  /// Nil at the end of a meeting.
  package let question: Question?
  /// Whether the question, or what it is about, can be left for later.
  package let canBeLeft: Bool
  /// Who else may answer.
  package let others: [String]
  /// What the words of the question may name.
  package let values: [String: Value]

  package init(
    question: Question?, canBeLeft: Bool, others: [String], values: [String: Value] = [:]
  ) {
    self.question = question
    self.values = values
    self.canBeLeft = canBeLeft
    self.others = others
  }
}
