extension Ratio {
  /// nil if the result does not fit into 128 bits.
  package func adding(_ other: Ratio) -> Ratio? {
    let divisor = Int128(
      greatestCommonDivisor(denominator.magnitude, other.denominator.magnitude))
    let (left, first) = numerator.multipliedReportingOverflow(by: other.denominator / divisor)
    let (right, second) = other.numerator.multipliedReportingOverflow(by: denominator / divisor)
    let (top, third) = left.addingReportingOverflow(right)
    let (bottom, fourth) =
      (denominator / divisor).multipliedReportingOverflow(by: other.denominator)
    return first || second || third || fourth ? nil : Ratio(top, bottom)
  }

  /// nil if the result does not fit into 128 bits.
  package func multiplied(by other: Ratio) -> Ratio? {
    let crossed = Ratio(numerator, other.denominator)
    let other = Ratio(other.numerator, denominator)
    let (top, first) = crossed.numerator.multipliedReportingOverflow(by: other.numerator)
    let (bottom, second) = crossed.denominator.multipliedReportingOverflow(by: other.denominator)
    return first || second ? nil : Ratio(top, bottom)
  }

  /// One over the ratio; nil for zero.
  package var inverse: Ratio? {
    numerator == 0 ? nil : Ratio(denominator, numerator)
  }

  package static prefix func - (ratio: Ratio) -> Ratio {
    Ratio(-ratio.numerator, ratio.denominator)
  }

  package static func + (left: Ratio, right: Ratio) -> Ratio {
    fitting(left.adding(right), left, "+", right)
  }

  package static func - (left: Ratio, right: Ratio) -> Ratio {
    fitting(left.adding(-right), left, "-", right)
  }

  package static func * (left: Ratio, right: Ratio) -> Ratio {
    fitting(left.multiplied(by: right), left, "*", right)
  }

  /// The divisor must not be zero.
  package static func / (left: Ratio, right: Ratio) -> Ratio {
    guard let inverse = right.inverse else {
      preconditionFailure("\(left) cannot be divided by zero; check for it first.")
    }
    return fitting(left.multiplied(by: inverse), left, "/", right)
  }

  private static func fitting(
    _ result: Ratio?, _ left: Ratio, _ sign: String, _ right: Ratio
  ) -> Ratio {
    guard let result else {
      preconditionFailure("\(left) \(sign) \(right) does not fit into 128 bits.")
    }
    return result
  }
}

extension Ratio {
  /// The same number as a decimal of at most nine places; nil where there is none.
  package var exact: Exact? {
    var power: Int128 = 1
    for scale in 0...9 {
      if power % denominator == 0 {
        let (mantissa, isTooLarge) = numerator.multipliedReportingOverflow(by: power / denominator)
        return isTooLarge ? nil : Exact(mantissa: mantissa, scale: scale)
      }
      power *= 10
    }
    return nil
  }
}
