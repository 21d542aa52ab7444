/// A day of the week; Monday comes first, as in ISO 8601.
package enum Weekday: String, Codable, Hashable, Sendable, CaseIterable, Comparable,
  CodingKeyRepresentable
{
  case monday = "mon"
  case tuesday = "tue"
  case wednesday = "wed"
  case thursday = "thu"
  case friday = "fri"
  case saturday = "sat"
  case sunday = "sun"

  package init?(key: String) {
    self.init(rawValue: key)
  }

  /// The word for it in files: "mon".
  package var key: String { rawValue }

  /// 1 for Monday to 7 for Sunday.
  package var number: Int {
    switch self {
    case .monday: 1
    case .tuesday: 2
    case .wednesday: 3
    case .thursday: 4
    case .friday: 5
    case .saturday: 6
    case .sunday: 7
    }
  }

  package var next: Weekday { adding(1) }

  /// The weekday so many days later, or earlier for a negative number.
  package func adding(_ days: Int) -> Weekday {
    Self.allCases[floorDivide(number - 1 + days, by: 7).remainder]
  }

  package static func < (left: Weekday, right: Weekday) -> Bool {
    left.number < right.number
  }
}
