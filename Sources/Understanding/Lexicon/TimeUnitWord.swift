/// A word for a span of time; months are 30 and years 365 days, as in the cases of measurement.
enum TimeUnitWord: String, CaseIterable, Hashable, Sendable {
  case second, minute, hour, day
  case workingHour = "working-hour"
  case workingDay = "working-day"
  case week, month, quarter, year
  case halfHour = "half-hour"
  case quarterHour = "quarter-hour"
  case threeQuarterHour = "three-quarter-hour"
  case hourAndHalf = "hour-and-half"
  case halfDay = "half-day"
  case halfYear = "half-year"

  var seconds: Int {
    switch self {
    case .second: 1
    case .minute: 60
    case .hour, .workingHour: 3600
    case .day, .workingDay: 86_400
    case .week: 604_800
    case .month: 2_592_000
    case .quarter: 7_776_000
    case .year: 31_536_000
    case .halfHour: 1800
    case .quarterHour: 900
    case .threeQuarterHour: 2700
    case .hourAndHalf: 5400
    case .halfDay: 43_200
    case .halfYear: 15_768_000
    }
  }

  /// Whether the word alone is a span of time and takes no number.
  var isWhole: Bool {
    switch self {
    case .halfHour, .quarterHour, .threeQuarterHour, .hourAndHalf, .halfDay, .halfYear: true
    case .second, .minute, .hour, .workingHour, .day, .workingDay, .week, .month, .quarter, .year:
      false
    }
  }

  /// Whether only agreed working time counts.
  var isWorking: Bool { self == .workingDay || self == .workingHour }
}
