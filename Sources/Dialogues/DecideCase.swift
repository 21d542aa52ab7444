/// One route of a `decide` step: the first case whose guard holds is taken.
package struct DecideCase: Hashable, Sendable {
  package let condition: Guard
  package let then: String

  package init(condition: Guard, then: String) {
    self.condition = condition
    self.then = then
  }
}
