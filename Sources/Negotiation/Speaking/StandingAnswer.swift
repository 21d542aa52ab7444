package import Dialogues

/// An answer with the name of its question; nil where the question was left open.
package struct StandingAnswer: Hashable, Sendable {
  package let name: QuestionName
  package let answer: Answered?
}
