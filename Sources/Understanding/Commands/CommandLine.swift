import Wording

/// Reads a typed line as a command of the conversation.
package enum CommandLine {
  /// Nil when the line is no command but words for the open question.
  ///
  /// A command begins with a slash; the whole lines `help`, `?`, `back`, `quit` and `exit` are
  /// commands without one. Behind two slashes stand words that begin with one.
  package static func parse(_ line: String) -> SlashCommand? {
    let text = trimmed(line)
    if text.utf8.count <= longestBare, let bare = bare[text.folded] { return bare }
    guard text.hasPrefix("/") else { return onOtherKeyboard(text) }
    let body = text.dropFirst()
    if body.hasPrefix("/") { return nil }
    let word = String(body.prefix { !$0.isWhitespace })
    let argument = trimmed(String(body.dropFirst(word.count)))
    guard let name = KeyboardLayout.readings(of: word).lazy.compactMap(CommandName.named).first
    else { return .unknown(word, near: near(word)) }
    return command(name, argument)
  }

  private static let bare: [String: SlashCommand] = [
    "help": .help(nil), "?": .help(nil), "back": .back(1), "quit": .quit, "exit": .quit,
  ]

  /// In bytes, however wide the letters are typed.
  private static let longestBare = 24

  /// The slash is a dot on the Russian keyboard, and the Russian one a bar on the Latin: ".рудз" is
  /// "/help", "|gjvjom" is "/помощь".
  private static func onOtherKeyboard(_ text: String) -> SlashCommand? {
    guard text.hasPrefix(".") || text.hasPrefix("|") else { return nil }
    let word = String(text.dropFirst().prefix { !$0.isWhitespace })
    let meant = KeyboardLayout.readings(of: word).filter { $0 != word.lowercased() }
    guard let name = meant.lazy.compactMap(CommandName.named).first else { return nil }
    return command(name, trimmed(String(text.dropFirst(word.count + 1))))
  }

  static func trimmed(_ text: String) -> String {
    let scalars = text.unicodeScalars
    func isBlank(_ scalar: Unicode.Scalar) -> Bool {
      scalar.value <= 0x20 || scalar.value >= 0x80 && scalar.properties.isWhitespace
    }
    guard let last = scalars.lastIndex(where: { !isBlank($0) }) else { return "" }
    return String(scalars[...last].drop(while: isBlank))
  }

  /// The names nearest to what was typed, in any language: at most three.
  private static func near(_ word: String) -> [String] {
    let typed = word.folded
    guard !typed.isEmpty else { return [] }
    let ranked = CommandName.allNames.compactMap { name -> (Int, String)? in
      let known = name.folded
      let isPrefix = typed.count >= 2 && known.hasPrefix(typed)
      let distance = isPrefix ? 0 : EditDistance.between(typed, known)
      return distance <= (typed.count + 1) / 3 ? (distance, name) : nil
    }
    return ranked.sorted { $0 < $1 }.prefix(3).map(\.1)
  }
}
