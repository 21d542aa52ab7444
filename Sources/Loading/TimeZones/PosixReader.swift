import Quantities

/// Reads the parts of a POSIX time zone rule from left to right.
struct PosixReader {
  private var rest: Substring.UnicodeScalarView

  init(_ text: String) {
    rest = text[...].unicodeScalars
  }

  var isAtEnd: Bool { rest.isEmpty }

  var next: Unicode.Scalar? { rest.first }

  mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard rest.first == scalar else { return false }
    rest.removeFirst()
    return true
  }

  /// At least three letters, or anything of letters, digits and signs in angle brackets.
  mutating func name() -> Bool {
    guard take("<") else { return skip { $0.properties.isAlphabetic } >= 3 }
    let length = skip { $0 != ">" && ($0.properties.isAlphabetic || "+-0123456789".has($0)) }
    return take(">") && length >= 3
  }

  /// [+|-]hh[:mm[:ss]] in seconds; up to 167 hours.
  mutating func time() -> Int? {
    let sign = take("-") ? -1 : 1
    if sign == 1 { _ = take("+") }
    guard let hours = number(upTo: 167) else { return nil }
    var seconds = hours * 3600
    for unit in [60, 1] where take(":") {
      guard let value = number(upTo: 59) else { return nil }
      seconds += value * unit
    }
    return sign * seconds
  }

  /// Jn, n or Mm.w.d, with an optional time after a stroke; 02:00 without it.
  mutating func change() -> PosixChange? {
    guard let day = day() else { return nil }
    guard take("/") else { return PosixChange(day: day, time: 7200) }
    guard let time = time() else { return nil }
    return PosixChange(day: day, time: time)
  }

  private mutating func day() -> PosixChange.Day? {
    if take("J") { return number(from: 1, upTo: 365).map { .ofCommonYear($0) } }
    guard take("M") else { return number(upTo: 365).map { .ofYear($0) } }
    guard let month = number(from: 1, upTo: 12), take("."),
      let week = number(from: 1, upTo: 5), take("."), let weekday = number(upTo: 6)
    else { return nil }
    return .ofMonth(month, week: week, weekday: Weekday.sunday.adding(weekday))
  }

  private mutating func number(from least: Int = 0, upTo most: Int) -> Int? {
    let start = rest
    guard skip(while: { "0123456789".has($0) }) > 0 else { return nil }
    guard let value = Int(String(start[..<rest.startIndex])), (least...most).contains(value) else {
      return nil
    }
    return value
  }

  private mutating func skip(while condition: (Unicode.Scalar) -> Bool) -> Int {
    var count = 0
    while let next, condition(next) {
      rest.removeFirst()
      count += 1
    }
    return count
  }
}

extension String {
  fileprivate func has(_ scalar: Unicode.Scalar) -> Bool {
    unicodeScalars.contains(scalar)
  }
}
