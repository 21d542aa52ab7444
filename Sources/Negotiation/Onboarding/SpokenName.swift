import Wording

/// A name as it was typed, with its title in each language (decision 0010).
enum SpokenName {
  private static let titles: [[Language: String]] = [
    [.en: "Mr", .de: "Herr", .fr: "M.", .it: "sig.", .ru: "г-н"],
    [.en: "Ms", .de: "Frau", .fr: "Mme", .it: "sig.ra", .ru: "г-жа"],
  ]

  /// Only titles that every language has are put into it; "Dr" says no gender, so it stays as typed; so does
  /// a name in other letters than Latin ones.
  static func of(_ name: String, _ authoritative: Language) -> LocalizedText {
    let words = name.split(separator: " ", maxSplits: 1).map(String.init)
    let isLatin = name.unicodeScalars.allSatisfy { $0.value < 0x250 || $0.value > 0x2000 }
    guard isLatin, words.count == 2, let title = titles.first(where: { names($0, words[0]) }) else {
      return LocalizedText(authoritative, name)
    }
    let all = title.mapValues { "\($0) \(words[1])" }
    return LocalizedText(all, authoritative: authoritative) ?? LocalizedText(authoritative, name)
  }

  private static func names(_ title: [Language: String], _ word: String) -> Bool {
    func key(_ word: String) -> String { Folding.key(word).filter { $0 != "." } }
    return title.values.contains { key($0) == key(word) }
  }
}
