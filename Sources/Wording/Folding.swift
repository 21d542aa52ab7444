/// The matching form of a text: what two people type when they mean the same word.
///
/// Small letters; no accents (é → e, ё → е, ß → ss), however they are encoded; typographic spaces,
/// quotes, apostrophes and dashes as on a keyboard; soft hyphens and zero-width signs dropped.
/// й stays й: it is a letter of its own, and "и" with a breve is the same letter.
package enum Folding {
  /// The matching form with the way back to the original; see ``Folded``.
  package static func folded(_ text: String) -> Folded {
    var scalars: [Unicode.Scalar] = []
    var sources: [Int] = []
    var count = 0
    for scalar in text.unicodeScalars {
      if scalar == "\u{306}", scalars.last == "и", sources.last == count - 1 {
        scalars[scalars.count - 1] = "й"
      } else {
        append(scalar, at: count, to: &scalars, &sources)
      }
      count += 1
    }
    return Folded(scalars: scalars, sources: sources, sourceCount: count)
  }

  /// The matching form alone.
  package static func fold(_ text: String) -> String { plain(text) ?? folded(text).text }

  /// The matching form of letters, digits and signs of a keyboard; nil where anything else stands.
  private static func plain(_ text: String) -> String? {
    var hasCapitals = false
    for byte in text.utf8 {
      guard byte >= 0x20, byte < 0x7F, byte != UInt8(ascii: "`") else { return nil }
      hasCapitals = hasCapitals || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
    }
    return hasCapitals ? text.lowercased() : text
  }

  /// The matching form for looking up: blanks at the ends dropped, inner ones single.
  package static func key(_ text: String) -> String {
    fold(text).split(separator: " ").joined(separator: " ")
  }

  /// The words of the matching form: its runs of letters and digits.
  package static func words(_ text: String) -> [String] {
    fold(text).split { !isInWord($0) }.map(String.init)
  }

  private static func isInWord(_ sign: Character) -> Bool {
    guard let byte = sign.asciiValue else { return sign.isLetter || sign.isNumber }
    return switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
    case _: false
    }
  }

  private static func append(
    _ scalar: Unicode.Scalar, at source: Int, to scalars: inout [Unicode.Scalar],
    _ sources: inout [Int]
  ) {
    guard
      scalar.value >= 0x80 || ("A"..."Z").contains(scalar) || scalar.value < 0x20 || scalar == "`"
    else {
      scalars.append(scalar)
      sources.append(source)
      return
    }
    for small in scalar.properties.lowercaseMapping.unicodeScalars {
      let replacement = FoldingTable.replacement(for: small) ?? String(small)
      for folded in replacement.lowercased().unicodeScalars {
        scalars.append(folded)
        sources.append(source)
      }
    }
  }
}
