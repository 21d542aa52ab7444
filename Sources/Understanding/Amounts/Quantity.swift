package import Dialogues
import Quantities

/// A figure that stands in a line: what it may mean and where it stands.
package struct Quantity: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    case number, percent, money, duration, date, clock, hours, count
  }

  package enum Bound: Hashable, Sendable { case atMost, atLeast, about }

  package let kind: Kind
  /// One reading, or several that must be asked about, the likelier first; empty where no slot can
  /// hold it.
  package let readings: [Value]
  /// The readings without the limits of slots.
  package let measures: [Measure]
  /// The far end of a range: "10 to 20 dollars".
  package let upper: Measure?
  /// Whether it was said roughly, so that it is asked back: "a few hours".
  package let isVague: Bool
  /// Unicode scalars of the line, bound and unit included.
  package let span: Range<Int>
  /// The same without the words for its bound, which a "not" may turn.
  package let core: Range<Int>
  package let bound: Bound?
  /// For an amount that is paid again and again.
  package let period: PaymentPeriod?
  let tokens: Range<Int>
  /// The "not" that turned its bound: "must not last longer than an hour".
  let negation: Int?
  /// The bare number, when nothing else stands with it.
  let number: NumberReading?

  /// Whether it is asked back before it counts.
  package var isAsked: Bool { isVague || measures.count > 1 }
}
