import Testing

@testable import Quantities

/// Zones with the clock changes of 2026 only, by hand, so that no system file is needed.
enum SampleZone {
  static func berlin() throws -> Zone {
    try zone(
      "Europe/Berlin", 3600, [("2026-03-29T01:00:00Z", 7200), ("2026-10-25T01:00:00Z", 3600)])
  }

  /// Clocks change by half an hour.
  static func lordHowe() throws -> Zone {
    try zone(
      "Australia/Lord_Howe", 39_600,
      [("2026-04-04T15:00:00Z", 37_800), ("2026-10-03T15:30:00Z", 39_600)])
  }

  /// Clocks change at midnight: in March 00:00 does not come, in November it comes twice.
  static func havana() throws -> Zone {
    try zone(
      "America/Havana", -18_000,
      [("2026-03-08T05:00:00Z", -14_400), ("2026-11-01T05:00:00Z", -18_000)])
  }

  static func all() throws -> [Zone] {
    [.utc, try berlin(), try lordHowe(), try havana()]
  }

  private static func zone(
    _ id: String, _ initial: Int, _ changes: [(at: String, offset: Int)]
  ) throws -> Zone {
    let transitions = try changes.map { Zone.Transition(at: try instant($0.at), offset: $0.offset) }
    return Zone(id: id, initialOffset: initial, transitions: transitions)
  }
}
