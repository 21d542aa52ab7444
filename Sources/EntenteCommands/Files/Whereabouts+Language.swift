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

  /// The chosen language, else that of the environment's locale.
  func language() throws -> Language? {
    if let chosen = try chosenLanguage() { return chosen }
    return Language.from(
      environment: ProcessEnvironment.value(of: "LC_ALL"),
      messages: ProcessEnvironment.value(of: "LC_MESSAGES"),
      lang: ProcessEnvironment.value(of: "LANG"))
  }
}
