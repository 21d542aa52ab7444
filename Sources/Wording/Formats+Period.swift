package import Quantities

extension Formats {
  /// A contract's period in words: "36 months", "1 year and 6 months", "2 heures", "30 дней".
  package func period(_ period: Period) -> String {
    let words = parts(of: period).map { count($0.count, $0.unit) }
    return words.isEmpty ? count(0, .day) : together(words)
  }

  /// A contract's period for a table: "36 months", "30 d", "2 h", "15 min".
  package func shortPeriod(_ period: Period) -> String {
    let parts = parts(of: period).map { short($0.count, $0.unit) }
    return parts.isEmpty ? short(0, .day) : parts.joined(separator: " ")
  }

  private func parts(of period: Period) -> [(count: Int, unit: TimeUnit)] {
    let time = Int(period.time)
    let all: [(count: Int, unit: TimeUnit)] = [
      (period.years, .year), (period.monthsPart, .month), (period.days, .day),
      (time / 3600, .hour), (time / 60 % 60, .minute), (time % 60, .second),
    ]
    return all.filter { $0.count != 0 }
  }
}
