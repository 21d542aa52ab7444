import Quantities

/// The fixed values of conditions as they are written: `vital`, `3`, `99.9%`, `30 min`, `6200 EUR`.
enum GuardLiteral {
  private static let seconds = ["s": 1, "min": 60, "h": 3600, "d": 86_400]

  /// The value of a token, and whether the one behind it belongs to it; nil where it is none.
  static func value(_ token: String, unit: String?) -> (Value, Bool)? {
    if token.hasSuffix("%") { return Percent(token).map { (.percent($0), false) } }
    if let date = LocalDate(token) { return (.date(date), false) }
    guard let number = Exact(token) else {
      return token.first?.isLetter == true ? (.choice(token), false) : nil
    }
    if unit == "%" { return (.percent(Percent(number)), true) }
    if let unit, let money = Money("\(token) \(unit)") { return (.money(money), true) }
    if let unit, let length = seconds[unit] {
      let whole = number.multiplied(by: Exact(length)).flatMap { $0.scale == 0 ? $0 : nil }
      return whole.map { (.duration(Int($0.mantissa)), true) }
    }
    if let count = Int(token) { return (.count(count), false) }
    return (.number(number), false)
  }
}

extension Value {
  /// The value as it is written in a condition.
  var written: String {
    switch self {
    case .text(let text), .choice(let text), .ref(let text): text
    case .item(let id, _): id
    case .money(let money): money.description
    case .percent(let percent): "\(percent)%"
    case .duration(let seconds): Self.length(seconds)
    case .count(let count): "\(count)"
    case .number(let number): number.description
    case .date(let date): date.description
    case .record, .list: "…"
    }
  }

  private static func length(_ seconds: Int) -> String {
    if seconds % 3600 == 0 { return "\(seconds / 3600) h" }
    return seconds % 60 == 0 ? "\(seconds / 60) min" : "\(seconds) s"
  }
}
