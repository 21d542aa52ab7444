package import Quantities

/// The rule by which a zone's clocks go on: "CET-1CEST,M3.5.0,M10.5.0/3" (POSIX, with RFC 9636's
/// hours from −167 to 167).
///
/// Offsets here are seconds east of UTC; the notation itself counts west.
package struct PosixTimeZone: Hashable, Sendable {
  /// Summer time: its offset and when it starts and ends, by the clock that is shown until then.
  struct Summer: Hashable, Sendable {
    let offset: Int
    let start: PosixChange
    let end: PosixChange
  }

  package let standardOffset: Int
  let summer: Summer?

  /// nil if the text is not in this notation.
  package init?(_ text: String) {
    var reader = PosixReader(text)
    guard reader.name(), let west = reader.time() else { return nil }
    standardOffset = -west
    if reader.isAtEnd {
      summer = nil
      return
    }
    guard let rest = Self.summer(from: &reader, standardOffset: -west), reader.isAtEnd else {
      return nil
    }
    summer = rest
  }

  private static func summer(from reader: inout PosixReader, standardOffset: Int) -> Summer? {
    guard reader.name() else { return nil }
    var offset = standardOffset + 3600
    if reader.next != "," {
      guard let west = reader.time() else { return nil }
      offset = -west
    }
    guard reader.take(","), let start = reader.change(), reader.take(","),
      let end = reader.change()
    else { return nil }
    return Summer(offset: offset, start: start, end: end)
  }

  /// The changes of the years, in order, that come after an instant; none without summer time.
  ///
  /// Where summer time ends at the instant at which it starts again, it goes on: that is how the
  /// notation writes summer time all year.
  package func transitions(
    from first: Int, through last: Int, after instant: Instant?
  ) -> [Zone.Transition] {
    guard let summer, first <= last else { return [] }
    var offsets: [Instant: Int] = [:]
    for year in first...last {
      offsets[summer.end.instant(in: year, offset: summer.offset)] = standardOffset
    }
    for year in first...last {
      offsets[summer.start.instant(in: year, offset: standardOffset)] = summer.offset
    }
    return offsets.filter { change in instant.map { change.key > $0 } ?? true }
      .map { Zone.Transition(at: $0.key, offset: $0.value) }
      .sorted { $0.at < $1.at }
  }
}
