/// What came instead of waiting for a line.
package enum LineEvent: Equatable, Sendable {
  /// A line without its end. `pasted`: a paste is part of it, so it may have several lines and is
  /// text, not a command.
  case line(String, pasted: Bool)
  /// Ctrl-C: what was typed is dropped, the program goes on.
  case interrupted(hadText: Bool)
  /// Ctrl-D on an empty line, the end of the file, or a terminal that has gone.
  case endOfInput
  /// A signal asks the program to leave; the terminal is as it was found. Exit with 128 + signal.
  case terminated(signal: Int32)
  /// The line is longer than `limit` bytes. `kept` is the whole of it at a terminal, and its first
  /// `limit` bytes from a file, where the rest still stands.
  case tooLong(limit: Int, kept: String)
}
