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
