/// Words that a customer may say at any time, in one language, for a search that tries them.
package struct SampleAnswers: Hashable, Sendable {
  /// "too dear"
  package let dear: String
  /// "later"
  package let later: String
  /// "that is all"
  package let done: String
  /// A level beyond every option.
  package let wish: String
  /// An outcome that no service is made for.
  package let unheard: String
  /// What a user might report.
  package let observation: String

  package init(
    dear: String, later: String, done: String, wish: String, unheard: String, observation: String
  ) {
    self.dear = dear
    self.later = later
    self.done = done
    self.wish = wish
    self.unheard = unheard
    self.observation = observation
  }
}
