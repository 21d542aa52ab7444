package import Quantities

/// The days on which something holds, both ends included; an open end has no last day.
package struct Validity: Hashable, Sendable {
  package let from: LocalDate
  package let to: LocalDate?

  package init(from: LocalDate, to: LocalDate?) {
    self.from = from
    self.to = to
  }
}
