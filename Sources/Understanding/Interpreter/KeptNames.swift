import Synchronization
package import Wording

/// The words of lists of names, cut once: each list has a key, and means the same for ever.
package final class KeptNames<Key: Hashable & Sendable>: Sendable {
  private let interpreter: Interpreter
  private let known = Mutex<[Language: [Key: [[String]]]]>([:])

  package init(_ interpreter: Interpreter) { self.interpreter = interpreter }

  /// The words of each name without articles and the like around it.
  package func words(
    _ key: Key, in language: Language, _ names: () -> [String]
  ) -> [[String]] {
    if let words = known.withLock({ $0[language]?[key] }) { return words }
    let words = interpreter.nameWords(names(), language: language)
    known.withLock { $0[language, default: [:]][key] = words }
    return words
  }
}
