/// A length of time as a contract states it: the part of ISO 8601 with whole numbers, P36M or PT2H.
///
/// Months have no fixed length, so `seconds` is nil when the period holds any. Equality looks at
/// the meaning: P1Y equals P12M, though each keeps its own writing.
package struct Period: CanonicalText {
  package static let form = "a period such as P1M, P36M, P30D, PT2H or PT15M"

  package let years: Int
  /// Months beside the years, as written.
  package let monthsPart: Int
  package let days: Int
  /// Hours, minutes and seconds together, in seconds.
  package let time: Int64

  /// No part may be negative.
  package init(years: Int = 0, months: Int = 0, days: Int = 0, seconds: Int64 = 0) {
    precondition(
      years >= 0 && months >= 0 && days >= 0 && seconds >= 0,
      "A period has no negative parts; a time before is reckoned backwards from the later one.")
    self.years = years
    monthsPart = months
    self.days = days
    time = seconds
  }

  /// Years and months in months: 14 for P1Y2M.
  package var months: Int { years * 12 + monthsPart }

  /// The length in seconds, days counted as 24 hours; nil if the period holds months.
  package var seconds: Int64? { months == 0 ? Int64(days) * 86_400 + time : nil }

  package var isZero: Bool { months == 0 && days == 0 && time == 0 }

  package var description: String {
    let date = [(years, "Y"), (monthsPart, "M"), (days, "D")]
    let clock = [(time / 3600, "H"), (time / 60 % 60, "M"), (time % 60, "S")]
    let dateText = date.filter { $0.0 > 0 }.map { "\($0.0)\($0.1)" }.joined()
    let clockText = clock.filter { $0.0 > 0 }.map { "\($0.0)\($0.1)" }.joined()
    if clockText.isEmpty { return "P" + (dateText.isEmpty ? "0D" : dateText) }
    return "P" + dateText + "T" + clockText
  }

  package static func == (left: Period, right: Period) -> Bool {
    (left.months, left.days, left.time) == (right.months, right.days, right.time)
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(months)
    hasher.combine(days)
    hasher.combine(time)
  }
}

extension Period {
  /// Whole numbers before Y, M, W, D and, after T, H, M, S, in this order; weeks become days.
  package init?(_ text: String) {
    var scanner = TextScanner(text)
    guard scanner.take("P"), let date = scanner.parts("YMWD") else { return nil }
    var clock: [Unicode.Scalar: Int64] = [:]
    if scanner.take("T") {
      guard let parts = scanner.parts("HMS"), !parts.isEmpty else { return nil }
      clock = parts
    }
    guard scanner.isAtEnd, !(date.isEmpty && clock.isEmpty) else { return nil }
    self.init(
      years: Int(date["Y"] ?? 0), months: Int(date["M"] ?? 0),
      days: Int((date["W"] ?? 0) * 7 + (date["D"] ?? 0)),
      seconds: (clock["H"] ?? 0) * 3600 + (clock["M"] ?? 0) * 60 + (clock["S"] ?? 0))
  }
}

extension TextScanner {
  /// Numbers of up to nine digits, each before its letter, the letters in the given order.
  fileprivate mutating func parts(_ letters: String) -> [Unicode.Scalar: Int64]? {
    var rest = letters.unicodeScalars[...]
    var found: [Unicode.Scalar: Int64] = [:]
    while let digits = takeDigits() {
      guard digits.count <= 9, let value = digits.value,
        let letter = take(anyOf: String(rest)), let index = rest.firstIndex(of: letter)
      else { return nil }
      found[letter] = value
      rest = rest[rest.index(after: index)...]
    }
    return found
  }
}
