import Quantities

/// A number as written; "1.000" has another reading beside the one usual in the language.
struct NumberReading: Hashable, Sendable {
  let main: Exact
  let other: Exact?
  /// Whether the main reading takes the sign before three digits as a thousands sign.
  let isGrouped: Bool
  let end: Int

  init(_ main: Exact, other: Exact? = nil, isGrouped: Bool = false, end: Int) {
    self.main = main
    self.other = other
    self.isGrouped = isGrouped
    self.end = end
  }

  var all: [Exact] { [main] + (other.map { [$0] } ?? []) }

  /// Readings of a percentage: what is more than the whole was not meant.
  var percentages: [Exact] {
    let possible = all.filter { $0 <= Exact(100) }
    return possible.isEmpty ? [main] : possible
  }

  /// Readings of something that is never written with three decimals: money, things counted.
  var amounts: [Exact] {
    guard let other else { return [main] }
    return isGrouped ? [main] : [other, main]
  }

  /// The number times a factor; nil when it leaves the range.
  func times(_ factor: Int, end: Int) -> NumberReading? {
    guard let product = main.multiplied(by: Exact(factor)) else { return nil }
    // "1.500 k" is one and a half thousand, never a million and a half.
    let other = isGrouped ? self.other.flatMap { $0.multiplied(by: Exact(factor)) } : nil
    return NumberReading(other ?? product, end: end)
  }
}
