extension Formats {
  /// A text of one of our files with the spaces that its language wants around marks.
  ///
  /// French parts `;` `!` `?` by a narrow no-break space and `:` `«` `»` by a no-break one; whoever
  /// writes a file types plain spaces.
  package func typeset(_ text: String) -> String {
    language == .fr ? FrenchSpaces.placed(in: text, mark: noBreakSpace, thin: narrowSpace) : text
  }

  /// What parts a label from its value: ":" and in French " :".
  package var colon: String { typeset(language == .fr ? " :" : ":") }

  /// Between the points of a list whose points hold commas: "; " and in French " ; ".
  package var semicolon: String { typeset(language == .fr ? " ; " : "; ") }

  /// A heading of the data as a common noun inside a sentence. German keeps its capitals, and so
  /// does a word that has more of them: "Wi-Fi", "SLA".
  package func inSentence(_ heading: String) -> String {
    let word = heading.prefix { $0 != " " }
    guard language != .de, let first = heading.first,
      !word.dropFirst().contains(where: \.isUppercase)
    else { return heading }
    return first.isLowercase ? heading : first.lowercased() + heading.dropFirst()
  }

  /// The beginning of a sentence up to a value, with its last word as the value wants it.
  ///
  /// Italian says "entro l'11 dicembre" and "dall'8 maggio", French "d'Anna".
  package func leading(_ text: String, to value: String) -> String {
    switch language {
    case .it where Formats.beginsWithVowelInItalian(value): elided(text, Formats.italianArticles)
    case .fr where Formats.beginsWithVowelInFrench(value): elided(text, Formats.frenchArticles)
    case .en, .de, .fr, .it, .ru: text
    }
  }

  private func elided(_ text: String, _ articles: [(String, String)]) -> String {
    for (whole, short) in articles where text.hasSuffix(whole + " ") {
      let before = text.dropLast(whole.count + 1)
      guard before.last.map({ !$0.isLetter }) ?? true else { continue }
      return before + short + "'"
    }
    return text
  }

  private static let italianArticles = [
    ("il", "l"), ("Il", "L"), ("dal", "dall"), ("Dal", "Dall"), ("al", "all"), ("Al", "All"),
    ("del", "dell"), ("Del", "Dell"), ("nel", "nell"), ("Nel", "Nell"), ("sul", "sull"),
    ("Sul", "Sull"),
  ]

  private static let frenchArticles = [("de", "d"), ("De", "D"), ("que", "qu"), ("Que", "Qu")]

  /// Figures that are spoken with a vowel in front: otto, ottanta, ottocento; undici, undicimila.
  private static func beginsWithVowelInItalian(_ value: String) -> Bool {
    let figure = value.prefix { $0.isNumber || $0 == "." }.filter(\.isNumber)
    return figure.hasPrefix("8") || figure.hasPrefix("11") && [2, 5, 8].contains(figure.count)
  }

  private static func beginsWithVowelInFrench(_ value: String) -> Bool {
    value.first.map { "aeiouàâäéèêëîïôöùûüœAEIOUÀÂÄÉÈÊËÎÏÔÖÙÛÜŒ".contains($0) } ?? false
  }
}
