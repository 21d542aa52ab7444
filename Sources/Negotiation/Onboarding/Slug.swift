import Wording

/// The id that a name gives: small Latin letters, digits and hyphens, for files and for people.
package enum Slug {
  /// Letters of other alphabets are written in Latin ones; what has none is left out.
  ///
  /// - Parameter spare: what a name without any letter or digit is called.
  package static func of(_ name: String, else spare: String) -> String {
    var slug = ""
    for character in name.lowercased() {
      if let letters = letters[character] {
        slug += letters
        continue
      }
      let folded = Folding.fold(String(character))
      if !folded.isEmpty, folded.utf8.allSatisfy(isPlain) {
        slug += folded
      } else if character != "'" && character != "’" && slug.last != "-" {
        slug += "-"
      }
    }
    let parts = slug.split(separator: "-").joined(separator: "-").prefix(longest)
    let whole = parts.hasSuffix("-") ? String(parts.dropLast()) : String(parts)
    return whole.isEmpty ? spare : whole
  }

  /// The same with a number where it is taken already.
  static func of(_ name: String, else spare: String, besides taken: Set<String>) -> String {
    let slug = of(name, else: spare)
    guard taken.contains(slug) else { return slug }
    let number = (2...).first { !taken.contains("\(slug)-\($0)") } ?? 2
    return "\(slug)-\(number)"
  }

  private static let longest = 56

  private static func isPlain(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static let letters: [Character: String] = [
    "ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "æ": "ae", "œ": "oe", "ø": "oe", "ł": "l",
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ё": "e", "ж": "zh", "з": "z",
    "и": "i", "й": "i", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r",
    "с": "s", "т": "t", "у": "u", "ф": "f", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh",
    "щ": "shch", "ъ": "", "ы": "y", "ь": "", "э": "e", "ю": "yu", "я": "ya",
  ]
}
