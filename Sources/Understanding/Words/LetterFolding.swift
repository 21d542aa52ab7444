/// Letters without case and marks, for matching words only: é is e, Ё is е, ß is ss.
///
/// The composed and the decomposed writing of a letter fold alike, so that no normal form is needed:
/// marks are dropped, and precomposed letters lose theirs by the table.
enum LetterFolding {
  static func append(_ scalar: Unicode.Scalar, to text: inout String.UnicodeScalarView) {
    if scalar.isASCII {
      let value = scalar.value
      text.append((65...90).contains(value) ? Unicode.Scalar(UInt8(value + 32)) : scalar)
      return
    }
    if isMark(scalar) { return }
    for lower in scalar.properties.lowercaseMapping.unicodeScalars where !isMark(lower) {
      if let folded = table[lower] {
        text.append(contentsOf: folded.unicodeScalars)
      } else {
        text.append(lower)
      }
    }
  }

  /// A word of plain Latin or Russian letters, folded without asking Unicode for each; nil where a
  /// letter is of another kind.
  static func plain(_ scalars: [Unicode.Scalar], _ range: Range<Int>) -> String? {
    var isPlain = true
    let text = String(unsafeUninitializedCapacity: 2 * range.count) { bytes in
      var (count, position) = (0, range.lowerBound)
      while position < range.upperBound {
        guard let letter = plain(scalars[position].value) else {
          isPlain = false
          return 0
        }
        if letter < 0x80 {
          bytes[count] = UInt8(truncatingIfNeeded: letter)
          count += 1
        } else {
          bytes[count] = UInt8(truncatingIfNeeded: 0xC0 | letter >> 6)
          bytes[count + 1] = UInt8(truncatingIfNeeded: 0x80 | letter & 0x3F)
          count += 2
        }
        position += 1
      }
      return count
    }
    return isPlain ? text : nil
  }

  private static func plain(_ letter: UInt32) -> UInt32? {
    switch letter {
    case 65...90: letter + 32
    case 0..<0x80: letter
    // Й and й lose their mark, as Ё and ё do.
    case 0x419, 0x439: 0x438
    case 0x401, 0x451: 0x435
    case 0x410...0x42F: letter + 32
    case 0x430...0x44F: letter
    default: nil
    }
  }

  /// Combining marks, soft hyphens and zero-width signs: nothing of a word's letters.
  static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x300...0x36F, 0xAD, 0x200B...0x200F, 0x2060, 0xFEFF: true
    default: false
    }
  }

  private static let table: [Unicode.Scalar: String] = {
    let groups = [
      ("a", "àáâãäåāăą"), ("c", "çćĉċč"), ("d", "ďđ"), ("e", "èéêëēĕėęě"), ("g", "ĝğġģ"),
      ("i", "ìíîïĩīĭįı"), ("l", "ĺļľł"), ("n", "ñńņň"), ("o", "òóôõöøōŏő"), ("r", "ŕŗř"),
      ("s", "śŝşšș"), ("t", "ţťț"), ("u", "ùúûüũūŭůűų"), ("y", "ýÿ"), ("z", "źżž"),
      ("ss", "ß"), ("ae", "æ"), ("oe", "œ"), ("е", "ё"), ("и", "й"), ("'", "’ʼ‘′`´"),
      ("-", "‐‑‒–—―−"),
    ]
    let pairs = groups.flatMap { base, letters in letters.unicodeScalars.map { ($0, base) } }
    return Dictionary(pairs) { first, _ in first }
  }()
}

extension String {
  /// The text in folded letters.
  var folded: String {
    var folded = String.UnicodeScalarView()
    for scalar in unicodeScalars { LetterFolding.append(scalar, to: &folded) }
    return String(folded)
  }
}
