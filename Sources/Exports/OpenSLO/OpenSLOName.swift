import Quantities
import Wording

/// Names, labels and durations as OpenSLO v1 wants them.
enum OpenSLOName {
  /// RFC 1123, at most 63; a longer one is cut and told apart by a digest of the whole.
  static func of(_ text: String) -> String {
    let slug = Slug.of(text)
    guard text.count > Slug.longest || slug.isEmpty else { return slug }
    return "\(slug.prefix(Slug.longest - 9).trimmedEnd)-\(digest(text))"
  }

  /// At most 63 characters.
  static func label(_ text: String) -> String { String(text.prefix(63)) }

  /// At most 63 characters, too: the form's own library refuses more.
  static func display(_ text: String) -> String { cut(text, to: 63) }

  /// At most 1050 characters.
  static func description(_ text: String) -> String { cut(text, to: 1050) }

  /// Counted in code points, as the form's library does; a cut is marked by an ellipsis.
  private static func cut(_ text: String, to limit: Int) -> String {
    guard text.unicodeScalars.count > limit else { return text }
    var (kept, count) = ("", 0)
    for character in text {
      count += character.unicodeScalars.count
      guard count < limit else { break }
      kept.append(character)
    }
    while kept.last?.isWhitespace == true { kept.removeLast() }
    return kept + "…"
  }

  /// One of m, h, d, w, M, Q, Y.
  static func duration(_ period: Period) -> String {
    switch period.months {
    case 0: "\(max(1, period.days))d"
    case let months where months.isMultiple(of: 12): "\(months / 12)Y"
    case let months where months.isMultiple(of: 3): "\(months / 3)Q"
    case let months: "\(months)M"
    }
  }

  /// FNV-1a, 32 bits, in eight digits.
  private static func digest(_ text: String) -> String {
    let sum = text.utf8.reduce(0x811c_9dc5 as UInt32) { ($0 ^ UInt32($1)) &* 0x0100_0193 }
    let digits = String(sum, radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }
}

extension Substring {
  fileprivate var trimmedEnd: Substring {
    var text = self
    while text.hasSuffix("-") { text.removeLast() }
    return text
  }
}
