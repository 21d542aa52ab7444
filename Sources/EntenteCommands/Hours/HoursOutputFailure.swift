/// The answer could not be written; nothing else is lost by it.
struct HoursOutputFailure: Error, CustomStringConvertible {
  /// The system's words, such as "No space left on device".
  let reason: String

  var description: String {
    "The answer cannot be written: \(reason). Nothing was changed; run the command again."
  }
}
