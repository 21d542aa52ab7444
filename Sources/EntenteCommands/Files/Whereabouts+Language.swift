import Terminal
import Wording

extension Whereabouts {
  /// `--lang`, else the configuration; nil where neither names one.
  func chosenLanguage() throws -> Language? {
    guard let named = options.lang else { return configuration.language }
    guard let language = Language(rawValue: named) else {
      throw CommandFailure(.usage, "the language is one of en, de, fr, it, ru, not \"\(named)\"")
    }
    return language
  }
}
