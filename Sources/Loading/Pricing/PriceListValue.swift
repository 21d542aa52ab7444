import Diagnostics
import Quantities
import ServiceCatalogue

/// Readers of the values of a price list. The format writes numbers and truth as YAML does.
enum PriceListValue {
  /// A value of a type; of any type where that is not known.
  static func value(_ type: PriceList.ValueType?) -> Reader<PriceList.Value> {
    { entry, faults in
      if case .list = entry.content {
        return Read.list(of: Read.text)(entry, &faults).map(PriceList.Value.kinds)
      }
      guard let text = entry.scalar else {
        faults.add(ReadingFault.kind(entry, expected: "a value"))
        return nil
      }
      let value = value(text, type)
      if value == nil { faults.add(PricingFault.value(text, type, at: entry.location)) }
      return value
    }
  }

  private static func value(
    _ text: String, _ type: PriceList.ValueType?
  ) -> PriceList.Value? {
    switch type {
    case .boolean: flag(text).map(PriceList.Value.flag)
    case .numeric: amount(text)
    case .text: .text(text)
    case nil: flag(text).map(PriceList.Value.flag) ?? amount(text) ?? .text(text)
    }
  }

  /// An amount, or words such as "Contact sales".
  static func price(_ entry: Entry, _ faults: inout FaultList) -> PriceList.Price? {
    let expected = "a price such as 9.99, or words such as \"Contact sales\""
    guard !entry.isNothing else {
      faults.add(ReadingFault.empty(entry.location, expected: expected))
      return nil
    }
    guard let text = Read.scalar(entry, expected: expected, &faults) else { return nil }
    guard let number = exact(text) else {
      guard text.contains(where: \.isLetter) || text.hasPrefix("#") else {
        return refuse(text, expected, at: entry, &faults)
      }
      return .words(text)
    }
    return number.isNegative ? refuse(text, expected, at: entry, &faults) : .amount(number)
  }

  private static func refuse(
    _ text: String, _ expected: String, at entry: Entry, _ faults: inout FaultList
  ) -> PriceList.Price? {
    faults.add(
      ReadingFault.form(LoadingFault.money.id, text, expected: expected, at: entry.location))
    return nil
  }

  static func number(_ entry: Entry, _ faults: inout FaultList) -> Exact? {
    Read.parsed(LoadingFault.number.id, expected: Exact.form, exact)(entry, &faults)
  }

  /// "2024-11-20", perhaps with a time behind it.
  static func moment(_ entry: Entry, _ faults: inout FaultList) -> PriceList.Moment? {
    let expected = "a date such as 2026-11-21, perhaps with a time"
    return Read.parsed(LoadingFault.date.id, expected: expected) { text in
      guard let date = LocalDate(String(text.prefix(10))) else { return nil }
      let rest = text.dropFirst(10).drop { $0 == "T" || $0 == " " }
      guard !rest.isEmpty else { return PriceList.Moment(date: date, time: .midnight) }
      let time = LocalTime(String(rest.prefix(8))) ?? LocalTime(String(rest.prefix(5)))
      return time.map { PriceList.Moment(date: date, time: $0) }
    }(entry, &faults)
  }

  private static func flag(_ text: String) -> Bool? {
    switch text.lowercased() {
    case "true", "yes", "on": true
    case "false", "no", "off": false
    default: nil
    }
  }

  private static func amount(_ text: String) -> PriceList.Value? {
    switch text.lowercased() {
    case ".inf", "+.inf", "inf", "infinity": .unlimited
    default: exact(text).map(PriceList.Value.number)
    }
  }

  /// A YAML number: `1_000`, `9.99`, `1e3`.
  private static func exact(_ text: String) -> Exact? {
    let digits = text.filter { $0 != "_" }
    guard let mark = digits.firstIndex(where: { $0 == "e" || $0 == "E" }) else {
      return Exact(digits)
    }
    guard let number = Exact(String(digits[..<mark])),
      let power = Int(digits[digits.index(after: mark)...]), (-9...18).contains(power)
    else { return nil }
    let (mantissa, scale) = (Int128(number.mantissa), number.scale - power)
    guard scale < 0 else { return Exact(mantissa: mantissa, scale: scale) }
    return Exact(mantissa: (0..<(-scale)).reduce(mantissa) { value, _ in value * 10 }, scale: 0)
  }
}
