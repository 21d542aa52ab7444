import Quantities
import Understanding

/// A figure with its place in the words: `start` and `end` count Unicode scalars from 0.
struct FoundQuantity: Encodable {
  let type: String
  let text: String
  let start: Int
  let end: Int
  let value: String?
  let unit: String?
  let upper: String?
  let bound: String?
  let period: String?
  /// Further readings, where it must be asked which is meant.
  let others: [String]?
  let ask: Bool?

  init(_ quantity: Quantity, text: String) {
    type = quantity.kind.rawValue
    self.text = text
    start = quantity.span.lowerBound
    end = quantity.span.upperBound
    value = quantity.measures.first?.text
    unit = quantity.measures.first?.unit
    upper = quantity.upper?.text
    bound = quantity.bound.map(Self.word)
    period = quantity.period?.rawValue
    let others = quantity.measures.dropFirst().map(\.text)
    self.others = others.isEmpty ? nil : others
    ask = quantity.isAsked ? true : nil
  }

  var summary: String {
    let parts = [bound, value, upper.map { "to \($0)" }, unit, period.map { "a \($0)" }]
    let others = others.map { ["or", $0.joined(separator: " or "), "(asked)"] } ?? []
    return (parts.compactMap(\.self) + others).joined(separator: " ")
  }

  private static func word(_ bound: Quantity.Bound) -> String {
    switch bound {
    case .atMost: "at most"
    case .atLeast: "at least"
    case .about: "about"
    }
  }
}

extension Measure {
  fileprivate var text: String {
    switch self {
    case .number(let number), .percent(let number), .money(let number, _, _),
      .duration(let number, _), .count(let number, _):
      ReadableNumber.text(number)
    case .date(let date): date.description
    case .clock(let range): "\(ClockRange.text(range.start))-\(ClockRange.text(range.end))"
    case .hours(let hours): hours
    }
  }

  fileprivate var unit: String? {
    switch self {
    case .number, .date, .clock, .hours: nil
    case .percent: "%"
    case .money(_, let currency, let isMinor): isMinor ? "1/100 \(currency.code)" : currency.code
    case .duration(_, let isWorking): isWorking ? "seconds of working time" : "seconds"
    case .count(_, let unit): unit
    }
  }
}
