import Quantities
import Understanding

/// The figures of one case, in the form that the cases compare.
struct BatchAnswer: Encodable {
  let id: String
  let got: [Got]

  /// A figure of the kind that was asked for; keys that a kind does not have are left out.
  struct Got: Encodable {
    var value: String?
    var unit: String?
    var amount: String?
    var currency: String?
    var minor: Bool?
    var op: String?
    var min: String?
    var max: String?
    var seconds: String?
    var clock: String?
    var any: [Reading]?
    var openingHours: String?
    var ask: Bool?

    private enum CodingKeys: String, CodingKey {
      case value, unit, amount, currency, minor, op, min, max, seconds, clock, any, ask
      case openingHours = "opening_hours"
    }
  }

  /// One of the readings of a date or of a time of day.
  enum Reading: Encodable {
    case date(String)
    case clock(start: String, end: String)

    private enum Keys: String, CodingKey { case start, end }

    func encode(to encoder: any Encoder) throws {
      switch self {
      case .date(let date):
        var container = encoder.singleValueContainer()
        try container.encode(date)
      case .clock(let start, let end):
        var container = encoder.container(keyedBy: Keys.self)
        try container.encode(start, forKey: .start)
        try container.encode(end, forKey: .end)
      }
    }
  }
}

extension BatchAnswer.Got {
  /// - Parameter asBound: an amount as the bounds that it sets.
  init(_ quantity: Quantity, asBound: Bool) {
    if quantity.isAsked { ask = true }
    switch quantity.measures.first {
    case .number(let number)?, .percent(let number)?: value = ReadableNumber.text(number)
    case .money(let sum, let unit, let isMinor)?:
      currency = unit.code
      if isMinor { minor = true }
      if asBound { bound(quantity, sum) } else { amount = ReadableNumber.text(sum) }
    case .duration(let time, let isWorking)?:
      seconds = ReadableNumber.text(time)
      if isWorking { clock = "working" }
    case .count(let count, let what)?: (value, unit) = (ReadableNumber.text(count), what)
    case .hours(let hours)?: openingHours = hours
    case .date?, .clock?, nil: any = quantity.measures.compactMap(BatchAnswer.Reading.init)
    }
  }

  private mutating func bound(_ quantity: Quantity, _ sum: Ratio) {
    let text = ReadableNumber.text(sum)
    if case .money(let upper, _, _)? = quantity.upper {
      (op, min, max) = ("between", text, ReadableNumber.text(upper))
    } else if quantity.bound == .atMost {
      (op, max) = ("at_most", text)
    } else if quantity.bound == .atLeast {
      (op, min) = ("at_least", text)
    } else {
      amount = text
    }
  }
}

extension BatchAnswer.Reading {
  init?(_ measure: Measure) {
    if case .date(let date) = measure {
      self = .date(date.description)
    } else if case .clock(let range) = measure {
      self = .clock(start: ClockRange.text(range.start), end: ClockRange.text(range.end))
    } else {
      return nil
    }
  }
}
