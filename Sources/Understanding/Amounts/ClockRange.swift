/// From one time of day to another, in minutes after midnight; the end may lie before the start, on
/// the next day.
package struct ClockRange: Hashable, Sendable {
  package let start: Int
  package let end: Int

  /// Nil for minutes that no day has.
  init?(start: Int, end: Int) {
    guard (0..<1440).contains(start), (0...1440).contains(end) else { return nil }
    self.start = start
    self.end = end
  }

  package static func text(_ minutes: Int) -> String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return two(minutes / 60) + ":" + two(minutes % 60)
  }
}
