/// Where the lines come from: a terminal with an editor, or a file or pipe without.
package protocol LineReader {
  /// Waits for the next line, with `prefill` as text to be edited where there is an editor.
  ///
  /// A reader without a terminal shows neither prompt nor echo.
  mutating func next(prompt: String, prefill: String?) throws(LineFailure) -> LineEvent

  /// The number of the line that came last, from 1: to say where a piped answer stands.
  var lineNumber: Int { get }

  /// What happened besides, and has not been told yet; each kind once in the reader's life.
  mutating func takeRemarks() -> [LineRemark]
}

/// The longest answer, in bytes of UTF-8: more than a person types, less than a file pasted by
/// mistake.
package let longestLine = 65_536
