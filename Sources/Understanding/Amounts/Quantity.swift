package import Dialogues
import Quantities

/// A figure that stands in a line: what it may mean and where it stands.
package struct Quantity: Hashable, Sendable {
  package enum Kind: Hashable, Sendable { case number, percent, money, duration, date }
  package enum Bound: Hashable, Sendable { case atMost, atLeast }

  package let kind: Kind
  /// One reading, or several that must be asked about, the likelier first.
  package let readings: [Value]
  /// Unicode scalars of the line, bound and unit included.
  package let span: Range<Int>
  package let bound: Bound?
  /// For an amount that is paid again and again.
  package let period: PaymentPeriod?
  let tokens: Range<Int>
  /// The bare number, when nothing else stands with it.
  let number: NumberReading?
}
