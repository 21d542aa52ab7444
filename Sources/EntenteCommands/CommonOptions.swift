import ArgumentParser
import Wording

/// Flags that every command understands.
struct CommonOptions: ParsableArguments {
  @Option(help: "Language of the conversation: en, de, fr, it, ru.")
  var lang: String?

  @Option(help: "Where meetings are kept; \"memory\" keeps nothing.")
  var store: String?

  @Option(help: "Folder of the catalogue.")
  var catalogue: String?

  @Option(help: "Folder of the dialogues.")
  var dialogs: String?

  @Option(help: "Folder of the documents' texts.")
  var documents: String?

  @Option(help: "Configuration file.")
  var config: String?

  @Flag(name: .customLong("no-color"), help: "No emphasis, only plain text.")
  var noColor = false

  @Flag(help: "Plain signs only: no lines, dashes or currency signs beyond ASCII.")
  var ascii = false

  @Flag(help: "Tables as sentences, no lines and no emphasis: for screen readers.")
  var accessible = false

  @Flag(help: "For a projector: no other customers, nothing internal, no paths.")
  var present = false

  @Option(help: "Columns of the screen.")
  var width: Int?

  func validate() throws {
    guard let lang, Language(rawValue: lang) == nil else { return }
    let known = Language.allCases.map(\.rawValue).joined(separator: ", ")
    throw ValidationError("the language is one of \(known), not \"\(lang)\"")
  }
}
