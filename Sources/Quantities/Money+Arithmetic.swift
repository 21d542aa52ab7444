extension Money {
  package static func + (left: Money, right: Money) -> Money {
    left.requireCurrency(of: right, to: "be added to")
    return left.with(minor: Int128(left.minor) + Int128(right.minor))
  }

  package static func - (left: Money, right: Money) -> Money {
    left.requireCurrency(of: right, to: "be reduced by")
    return left.with(minor: Int128(left.minor) - Int128(right.minor))
  }

  package static func += (left: inout Money, right: Money) {
    left = left + right
  }

  package static func -= (left: inout Money, right: Money) {
    left = left - right
  }

  package static func * (money: Money, factor: Int) -> Money {
    money.with(minor: Int128(money.minor) * Int128(factor))
  }

  package static prefix func - (money: Money) -> Money {
    money.with(minor: -Int128(money.minor))
  }

  /// A percentage of the amount, rounded once.
  package func share(_ percent: Percent, rounding: Rounding = .halfUp) -> Money {
    times(percent.ratio, rounding: rounding)
  }

  /// The amount times an exact ratio, rounded once.
  package func times(_ ratio: Ratio, rounding: Rounding = .halfUp) -> Money {
    let (product, overflow) = Int128(minor).multipliedReportingOverflow(by: ratio.numerator)
    precondition(!overflow, "\(self) times \(ratio) does not fit into 128 bits.")
    return with(minor: rounding.divide(product, by: ratio.denominator))
  }

  /// The amount in parts proportional to the weights, so that the parts add up to it exactly.
  ///
  /// Largest remainder: every part is cut down, then the units left over go one each to the parts
  /// that lost most, earlier parts first. Weights are not negative and not all zero.
  package func split(by weights: [Int64]) -> [Money] {
    let total = weights.reduce(Int128(0)) { $0 + Int128($1) }
    precondition(
      total > 0 && weights.allSatisfy { $0 >= 0 },
      "An amount is split by weights that are not negative and not all zero.")
    let cuts = weights.map { (Int128(minor).magnitude * UInt128($0)) }
      .map { $0.quotientAndRemainder(dividingBy: total.magnitude) }
    let left = Int(Int128(minor).magnitude - cuts.reduce(UInt128(0)) { $0 + $1.quotient })
    let order = cuts.indices.sorted {
      (cuts[$1].remainder, $0) < (cuts[$0].remainder, $1)
    }
    var parts = cuts.map { Int128($0.quotient) }
    for index in order.prefix(left) { parts[index] += 1 }
    return parts.map { with(minor: minor < 0 ? -$0 : $0) }
  }

  private func with(minor: Int128) -> Money {
    guard let fitting = Int64(exactly: minor) else {
      preconditionFailure("An amount of \(minor) minor units of \(currency) leaves 64 bits.")
    }
    return Money(minor: fitting, currency: currency)
  }
}

extension Sequence<Money> {
  /// The sum in a currency; an empty list is zero of it.
  package func sum(in currency: Currency) -> Money {
    reduce(.zero(currency), +)
  }
}
