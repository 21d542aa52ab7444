/// What can be found about a transcript test, by the id under which it is explained.
package enum TestFinding: String, CaseIterable, Sendable {
  /// It cannot be held: what it names is not there or does not fit.
  case dialogue = "test-dialogue"
  case customer = "test-customer"
  case given = "test-given"
  case moment = "test-at"
  /// Something is not as expected.
  case step = "test-step"
  case set = "test-set"
  case says = "test-says"
  case words = "test-words"
  case keeps = "test-keeps"
  case misstep = "test-misstep"
}
