import Wording

/// The letters before the answers of a closed question, in the alphabet of the language.
enum OptionKeys {
  static func of(_ language: Language) -> String {
    switch language {
    case .en, .de, .fr, .it: "abcdefghij"
    case .ru: "абвгдежзик"
    }
  }
}
