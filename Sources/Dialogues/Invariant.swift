/// A rule of an author: a condition that holds wherever a meeting can come to, or at some steps.
package struct Invariant: Hashable, Sendable {
  /// As it stands in the file, to be quoted.
  package let text: String
  package let condition: Guard
  /// The steps at which it holds; empty for every step.
  package let steps: [String]

  package init(text: String, condition: Guard, steps: [String] = []) {
    self.text = text
    self.condition = condition
    self.steps = steps
  }
}
