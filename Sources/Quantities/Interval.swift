/// The time from `start` up to but not including `end`.
package struct Interval: Codable, Hashable, Sendable, Comparable, CustomStringConvertible {
  package let start: Instant
  package let end: Instant

  /// The end must not lie before the start; use `between` for ends that a person gave.
  package init(start: Instant, end: Instant) {
    precondition(start <= end, "An interval cannot end (\(end)) before it starts (\(start)).")
    self.start = start
    self.end = end
  }

  /// nil if the end lies before the start.
  package static func between(_ start: Instant, _ end: Instant) -> Interval? {
    start <= end ? Interval(start: start, end: end) : nil
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let start = try container.decode(Instant.self, forKey: .start)
    let end = try container.decode(Instant.self, forKey: .end)
    guard start <= end else {
      throw DecodingError.dataCorruptedError(
        forKey: .end, in: container,
        debugDescription: "The end \(end) lies before the start \(start); exchange them.")
    }
    self.init(start: start, end: end)
  }

  package var description: String { "\(start)/\(end)" }

  package var seconds: Int64 { end - start }

  package var isEmpty: Bool { start == end }

  package func contains(_ instant: Instant) -> Bool {
    start <= instant && instant < end
  }

  package func contains(_ other: Interval) -> Bool {
    start <= other.start && other.end <= end
  }

  /// The common part, or nil if there is none.
  package func clipped(to other: Interval) -> Interval? {
    let (start, end) = (max(start, other.start), min(end, other.end))
    return start < end ? Interval(start: start, end: end) : nil
  }

  package static func < (left: Interval, right: Interval) -> Bool {
    (left.start, left.end) < (right.start, right.end)
  }
}
