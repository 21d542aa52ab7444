extension Exact {
  package func adding(_ other: Exact) -> Exact? {
    let scale = max(self.scale, other.scale)
    return Exact(mantissa: mantissa(at: scale) + other.mantissa(at: scale), scale: scale)
  }

  package func subtracting(_ other: Exact) -> Exact? {
    let scale = max(self.scale, other.scale)
    return Exact(mantissa: mantissa(at: scale) - other.mantissa(at: scale), scale: scale)
  }

  package func multiplied(by other: Exact) -> Exact? {
    Exact(mantissa: Int128(mantissa) * Int128(other.mantissa), scale: scale + other.scale)
  }

  package static func + (left: Exact, right: Exact) -> Exact {
    fitting(left.adding(right), left, "+", right)
  }

  package static func - (left: Exact, right: Exact) -> Exact {
    fitting(left.subtracting(right), left, "-", right)
  }

  package static func * (left: Exact, right: Exact) -> Exact {
    fitting(left.multiplied(by: right), left, "*", right)
  }

  private static func fitting(
    _ result: Exact?, _ left: Exact, _ sign: String, _ right: Exact
  ) -> Exact {
    guard let result else {
      preconditionFailure("\(left) \(sign) \(right) does not fit into nine decimals and 64 bits.")
    }
    return result
  }
}

/// 10^exponent for 0...38.
func powerOfTen(_ exponent: Int) -> Int128 {
  precondition((0...38).contains(exponent), "10^\(exponent) does not fit into 128 bits.")
  return (0..<exponent).reduce(1) { power, _ in power * 10 }
}

/// numerator ÷ denominator (positive) as text, cut toward zero to exactly `decimals` places.
func decimalText(numerator: Int128, denominator: Int128, decimals: Int) -> String {
  var (whole, rest) = numerator.magnitude.quotientAndRemainder(dividingBy: denominator.magnitude)
  var digits = ""
  for _ in 0..<max(0, decimals) {
    let digit: UInt128
    (digit, rest) = nextDigit(of: rest, over: denominator.magnitude)
    digits += String(digit)
  }
  let isZero = whole == 0 && digits.allSatisfy { $0 == "0" }
  let sign = numerator < 0 && !isZero ? "-" : ""
  whole = isZero ? 0 : whole
  return sign + String(whole) + (digits.isEmpty ? "" : "." + digits)
}

/// One step of long division: (10 × rest) ÷ divisor without overflow, for rest < divisor.
private func nextDigit(
  of rest: UInt128, over divisor: UInt128
) -> (digit: UInt128, rest: UInt128) {
  let (high, low) = rest.multipliedFullWidth(by: 10)
  let (quotient, remainder) = divisor.dividingFullWidth((high, low))
  return (quotient, remainder)
}
