import Wording

/// A name as it sounds, so that "Вебер" finds Weber and "Фогель" Vogel.
///
/// Coarse on purpose: letters that Russian writes in more than one way for a German, English, French
/// or Italian name fall together. It compares a typed name with the few known people of a meeting and
/// spells nothing.
enum NameSound {
  /// The sound of a word in Latin or Cyrillic letters, umlauts unfolded.
  static func of(_ word: String) -> String {
    var rest = word.lowercased()[...]
    var sound = ""
    while let first = rest.first {
      if let (spelling, value) = spellings[first]?.first(where: { rest.hasPrefix($0.spelling) }) {
        sound += value
        rest = rest.dropFirst(spelling.count)
      } else {
        sound += plain[first] ?? String(first).folded
        rest = rest.dropFirst()
      }
    }
    return settled(sound)
  }

  /// Whether a word has a Cyrillic letter.
  static func isCyrillic(_ word: String) -> Bool {
    word.unicodeScalars.contains { (0x400...0x4FF).contains($0.value) }
  }

  /// Doubled letters as one, a silent h gone, and what begins alike made equal.
  private static func settled(_ sound: String) -> String {
    var settled = ""
    for letter in sound where settled.last != letter {
      if letter == "h", let before = settled.last, "aeiou".contains(before) { continue }
      settled.append(letter)
    }
    for (written, spoken) in beginnings where settled.hasPrefix(written) {
      return spoken + settled.dropFirst(written.count)
    }
    return settled
  }

  /// A German st and sp begin a name as шт and шп; a j in front of e and u is heard in them.
  private static let beginnings = [("st", "xt"), ("sp", "xp"), ("ie", "e"), ("iu", "u")]

  private static let spellings: [Character: [(spelling: String, sound: String)]] = {
    let all = [
      ("tsch", "h"), ("tch", "h"), ("sch", "x"), ("chr", "kr"), ("sh", "x"), ("ch", "h"),
      ("ck", "k"), ("ph", "v"), ("th", "t"), ("tz", "s"), ("ts", "s"), ("dt", "t"), ("дт", "t"),
      ("qu", "kv"), ("ei", "ai"), ("ey", "ai"), ("ей", "ai"), ("еи", "ai"), ("eu", "oi"),
      ("äu", "oi"),
      ("ie", "i"),
    ]
    return Dictionary(grouping: all) { $0.0.first ?? " " }.mapValues { spellings in
      spellings.map { (spelling: $0.0, sound: $0.1) }
    }
  }()

  private static let plain: [Character: String] = [
    "ä": "e", "ö": "e", "ü": "u", "ß": "s", "c": "k", "q": "k", "w": "v", "f": "v", "y": "i",
    "j": "i", "z": "s", "x": "ks", "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e",
    "ё": "e", "ж": "x", "з": "s", "и": "i", "й": "i", "к": "k", "л": "l", "м": "m", "н": "n",
    "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ф": "v", "х": "h", "ц": "s",
    "ч": "h", "ш": "x", "щ": "x", "ъ": "", "ы": "i", "ь": "", "э": "e", "ю": "u", "я": "ia",
  ]
}
