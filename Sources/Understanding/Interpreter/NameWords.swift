import Dialogues
import Wording

/// The words of names, kept: line after line is compared with the same names of options, of answers
/// and of what they are about.
final class NameWords: Sendable {
  private struct Bare: Hashable {
    let language: Language
    let name: String
  }

  /// More than the names of a catalogue's services that one meeting speaks of.
  private static let most = 20_000
  private let plain = Memo<String, [String]>(most: most)
  private let bare = Memo<Bare, [String]>(most: most)
  private let options = Memo<String, (option: Option, words: [[String]])>(most: most)

  /// All words of a name, folded.
  func words(of name: String) -> [String] { plain.value(name) { TokenLine(name).words } }

  /// The words of every name of an option.
  func words(of option: Option) -> [[String]] {
    func make() -> [[String]] { OptionMatcher.names(of: option).map(words) }
    let known = options.value(option.id) { (option, make()) }
    // Options of different questions may share an id.
    return known.option == option ? known.words : make()
  }

  /// The words of a name without articles and the like around it.
  func bareWords(of name: String, _ lexicons: [Lexicon]) -> [String] {
    guard let language = lexicons.first?.language else { return words(of: name) }
    return bare.value(Bare(language: language, name: name)) {
      let line = TokenLine(name)
      return NamingReader(line, lexicons: lexicons).name(0..<line.tokens.count)
    }
  }
}
