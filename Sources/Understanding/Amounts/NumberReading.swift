import Quantities

/// A number as written; "1.000" has another reading beside the one usual in the language.
struct NumberReading: Hashable, Sendable {
  let main: Exact
  let other: Exact?
  /// Whether the main reading takes the sign before three digits as a thousands sign.
  let isGrouped: Bool
  /// A number that no decimal writes out: two thirds. `main` is then cut short.
  let fraction: Ratio?
  /// Whether it is said roughly: "a few".
  let isVague: Bool
  let end: Int

  init(
    _ main: Exact, other: Exact? = nil, isGrouped: Bool = false, fraction: Ratio? = nil,
    isVague: Bool = false, end: Int
  ) {
    self.main = main
    self.other = other
    self.isGrouped = isGrouped
    self.fraction = fraction
    self.isVague = isVague
    self.end = end
  }

  /// Nil for a number that leaves the range.
  init?(_ ratio: Ratio, end: Int) {
    if let exact = ratio.exact {
      self.init(exact, end: end)
    } else if let short = ratio.cut {
      self.init(short, fraction: ratio, end: end)
    } else {
      return nil
    }
  }

  var ratio: Ratio { fraction ?? Ratio(main) }

  /// Exact readings only: what is cut short is no value.
  var all: [Exact] { fraction == nil ? [main] + (other.map { [$0] } ?? []) : [] }

  /// The whole number that it can only mean.
  var whole: Int? {
    other == nil && fraction == nil && main.scale == 0 ? Int(exactly: main.mantissa) : nil
  }

  /// Readings of a percentage: what is more than the whole was not meant.
  var percentages: [Exact] {
    let possible = all.filter { $0 <= Exact(100) }
    return possible.isEmpty ? all : possible
  }

  /// Readings of something that is never written with three decimals: money, things counted.
  var amounts: [Exact] {
    guard let other else { return all }
    return isGrouped ? [main] : [other, main]
  }

  /// The number times a factor; nil when it leaves the range.
  func times(_ factor: Int, end: Int) -> NumberReading? {
    if let fraction {
      return fraction.multiplied(by: Ratio(factor)).flatMap { NumberReading($0, end: end) }
    }
    guard let product = main.multiplied(by: Exact(factor)) else { return nil }
    // "1.500 k" is one and a half thousand, never a million and a half.
    let other = isGrouped ? self.other.flatMap { $0.multiplied(by: Exact(factor)) } : nil
    return NumberReading(other ?? product, end: end)
  }

  /// A number and a part of one, such as "three and a quarter".
  func adding(_ part: Ratio, end: Int) -> NumberReading? {
    guard other == nil else { return nil }
    return ratio.adding(part).flatMap { NumberReading($0, end: end) }
  }

  var negated: NumberReading? {
    Exact.zero.subtracting(main).map { less in
      fraction.flatMap { NumberReading(-$0, end: end) }
        ?? NumberReading(
          less, other: other.flatMap { Exact.zero.subtracting($0) }, isGrouped: isGrouped, end: end)
    }
  }
}

extension Ratio {
  /// The number cut to nine places.
  fileprivate var cut: Exact? {
    for scale in stride(from: 9, through: 0, by: -1) {
      let power = (0..<scale).reduce(Int128(1)) { power, _ in power * 10 }
      let (product, isTooLarge) = numerator.multipliedReportingOverflow(by: power)
      if !isTooLarge, let cut = Exact(mantissa: product / denominator, scale: scale) { return cut }
    }
    return nil
  }
}
