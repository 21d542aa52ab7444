import Synchronization
import Wording

/// The words of names, kept: line after line is compared with the same names of options, of answers
/// and of what they are about.
final class NameWords: Sendable {
  private struct Content {
    var plain: [String: [String]] = [:]
    var bare: [Language: [String: [String]]] = [:]
    var count = 0
  }

  /// More than the names of a catalogue's services that one meeting speaks of.
  private static let most = 20_000
  private let content = Mutex(Content())

  /// All words of a name, folded.
  func words(of name: String) -> [String] {
    if let known = content.withLock({ $0.plain[name] }) { return known }
    let words = TokenLine(name).words
    keep { $0.plain[name] = words }
    return words
  }

  /// The words of a name without articles and the like around it.
  func bareWords(of name: String, _ lexicons: [Lexicon]) -> [String] {
    guard let language = lexicons.first?.language else { return words(of: name) }
    if let known = content.withLock({ $0.bare[language]?[name] }) { return known }
    let line = TokenLine(name)
    let words = NamingReader(line, lexicons: lexicons).name(0..<line.tokens.count)
    keep { $0.bare[language, default: [:]][name] = words }
    return words
  }

  private func keep(_ change: (inout Content) -> Void) {
    content.withLock { content in
      if content.count >= Self.most { content = Content() }
      content.count += 1
      change(&content)
    }
  }
}
