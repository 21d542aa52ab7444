package import Quantities

/// The process in which a meeting is open, and since when.
package struct LockHolder: Hashable, Sendable {
  package let process: Int32
  package let since: Instant

  package init(process: Int32, since: Instant) {
    self.process = process
    self.since = since
  }
}

extension LockHolder {
  /// As it stands in the lock file: `4711 2026-11-21T10:31:00Z`.
  var line: String { "\(process) \(since)" }

  init?(line: String) {
    let words = line.split(whereSeparator: \.isWhitespace)
    guard words.count == 2, let process = Int32(words[0]), let since = Instant(String(words[1]))
    else { return nil }
    self.init(process: process, since: since)
  }
}
