import Quantities

/// The calendar of a question: {"tz", "week": {"mon": [["08:00", "18:00"]]}, "holidays": [dates],
/// "annual_holidays": ["12-25"], "overrides": {date: ranges}, "breaks": {date: ranges}}.
///
/// A key that is not known is a mistake, because a calendar without it would be another one.
struct HoursCaseCalendar: Decodable {
  let zone: String?
  private let week: [String: [[String]]]
  private let holidays: [String]
  private let annualHolidays: [String]
  private let overrides: [String: [[String]]]
  private let breaks: [String: [[String]]]

  private static let known = ["tz", "week", "holidays", "annual_holidays", "overrides", "breaks"]
  private static let remarks = ["id", "name", "note", "description"]

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: HoursKey.self)
    let keys = container.allKeys.map(\.stringValue)
    if let stranger = keys.first(where: { !(Self.known + Self.remarks).contains($0) }) {
      throw HoursMistake(
        "The calendar has the unknown key “\(stranger)”; known are \(Self.known.joined(separator: ", "))."
      )
    }
    func value<Value: Decodable>(_ key: String, or absent: Value) throws -> Value {
      try container.decodeIfPresent(Value.self, forKey: HoursKey(stringValue: key)) ?? absent
    }
    zone = try value("tz", or: String?.none)
    week = try container.decode([String: [[String]]].self, forKey: HoursKey(stringValue: "week"))
    holidays = try value("holidays", or: [])
    annualHolidays = try value("annual_holidays", or: [])
    overrides = try value("overrides", or: [:])
    breaks = try value("breaks", or: [:])
  }

  func calendar(zone: String) throws(HoursMistake) -> ServiceCalendar {
    ServiceCalendar(
      zone: zone,
      week: try Self.ranges(week, keys: Weekday.init(key:), form: "a weekday such as mon"),
      holidays: Set(try Self.values(holidays)),
      annualHolidays: Set(try Self.values(annualHolidays)),
      overrides: try Self.ranges(overrides, keys: LocalDate.init, form: LocalDate.form),
      breaks: try Self.ranges(breaks, keys: LocalDate.init, form: LocalDate.form))
  }

  private static func values<Value: CanonicalText>(
    _ texts: [String]
  ) throws(HoursMistake) -> [Value] {
    var values: [Value] = []
    for text in texts {
      guard let value = Value(text) else {
        throw HoursMistake("“\(text)” cannot be read; write \(Value.form).")
      }
      values.append(value)
    }
    return values
  }

  private static func ranges<Key: Hashable>(
    _ texts: [String: [[String]]], keys: (String) -> Key?, form: String
  ) throws(HoursMistake) -> [Key: [TimeRange]] {
    var result: [Key: [TimeRange]] = [:]
    for (text, pairs) in texts {
      guard let key = keys(text) else {
        throw HoursMistake("“\(text)” cannot be read; write \(form).")
      }
      result[key] = try pairs.map(range)
    }
    return result
  }

  private static func range(_ ends: [String]) throws(HoursMistake) -> TimeRange {
    guard ends.count == 2, let range = TimeRange(ends.joined(separator: "-")) else {
      throw HoursMistake(
        "“\(ends.joined(separator: "-"))” is no range of times; write two different times of day"
          + " such as [\"08:00\", \"18:00\"], and [\"00:00\", \"24:00\"] for a whole day.")
    }
    return range
  }
}
