/// `a before b`: on every way a slot is filled, or a step passed, before another one is.
package struct Precedence: Hashable, Sendable {
  package let earlier: String
  package let later: String

  package init(earlier: String, later: String) {
    self.earlier = earlier
    self.later = later
  }
}
