/// Rules in the subset of OpenStreetMap's opening_hours that is our written form of service hours.
///
/// `Mo-Fr 08:00-12:00,13:00-18:00; Sa 09:00-13:00; PH off; Dec 24 off; 2026 Dec 31 08:00-12:00` and
/// `24/7`. As there, a later rule replaces an earlier one for the same days.
struct OpeningHours {
  private(set) var week: [Weekday: [TimeRange]] = [:]
  private(set) var annualHolidays: Set<MonthDay> = []
  private(set) var dates: [LocalDate: [TimeRange]] = [:]
  /// The hours on public holidays, if a rule names them; an empty list is closed.
  private(set) var publicHolidays: [TimeRange]?

  init(_ text: String) throws(UnreadableOpeningHours) {
    let rules = text.split(separator: ";").map { $0.trimmed }.filter { !$0.isEmpty }
    guard !rules.isEmpty else {
      throw UnreadableOpeningHours(part: text, remedy: "write for example Mo-Fr 08:00-18:00.")
    }
    for rule in rules { try apply(rule) }
  }

  private mutating func apply(_ rule: String) throws(UnreadableOpeningHours) {
    var words = rule.joiningLists.split(whereSeparator: \.isWhitespace).map(String.init)
    guard let hours = words.popLast() else { return }
    if hours == "24/7", words.isEmpty {
      return set(Weekday.allCases, to: [.wholeDay])
    }
    let ranges = try Self.ranges(hours)
    switch words.count {
    case 0: set(Weekday.allCases, to: ranges)
    case 1: try apply(ranges, toDays: words[0])
    case 2: try apply(ranges, toAnnual: words)
    case 3: try apply(ranges, toDate: words)
    default:
      throw UnreadableOpeningHours(
        part: rule, remedy: "write one rule as days, then hours, and separate rules by “;”.")
    }
  }

  private mutating func apply(
    _ ranges: [TimeRange], toDays list: String
  ) throws(UnreadableOpeningHours) {
    for item in list.split(separator: ",", omittingEmptySubsequences: false) {
      if item.uppercased() == "PH" {
        publicHolidays = ranges
      } else {
        set(try Self.weekdays(String(item)), to: ranges)
      }
    }
  }

  private mutating func apply(
    _ ranges: [TimeRange], toAnnual words: [String]
  ) throws(UnreadableOpeningHours) {
    guard let month = Self.month(words[0]), let day = Int(words[1]),
      let date = MonthDay(month: month, day: day), ranges.isEmpty
    else {
      throw UnreadableOpeningHours(
        part: words.joined(separator: " "),
        remedy: "a day of every year can only be closed, as in Dec 25 off;"
          + " hours of one date need its year, as in 2026 Dec 24 08:00-12:00.")
    }
    annualHolidays.insert(date)
  }

  private mutating func apply(
    _ ranges: [TimeRange], toDate words: [String]
  ) throws(UnreadableOpeningHours) {
    guard let year = Int(words[0]), let month = Self.month(words[1]), let day = Int(words[2]),
      let date = LocalDate(year: year, month: month, day: day)
    else {
      throw UnreadableOpeningHours(
        part: words.joined(separator: " "), remedy: "write a date as in 2026 Dec 24.")
    }
    dates[date] = ranges
  }

  private mutating func set(_ days: [Weekday], to ranges: [TimeRange]) {
    for day in days { week[day] = ranges }
  }
}

extension Substring {
  fileprivate var trimmed: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

extension String {
  /// “Mo, We 08:00-12:00, 13:00-18:00” without the blanks after commas.
  fileprivate var joiningLists: String {
    split(separator: ",", omittingEmptySubsequences: false)
      .enumerated().map { $0 == 0 ? $1[...] : $1.drop(while: \.isWhitespace) }
      .joined(separator: ",")
  }
}
