internal import CReadline

/// How many columns text takes on a terminal, and text made to fit.
///
/// The C library knows the width of a scalar; a terminal shows graphemes. What `pad`, `truncate`
/// and `wrap` return takes the columns that `width` says: soft hyphens are gone from it, controls
/// have become visible, and only the marks of `Styling` take no room.
package enum TextWidth {
  package static func width(of text: String) -> Int {
    if text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) { return text.utf8.count }
    return pieces(of: text).reduce(0) { $0 + $1.width }
  }

  /// Columns of a grapheme: the sum of its scalars', but two for what holds a wide one.
  ///
  /// An emoji of a family has the scalars of four people and takes two columns; a flag has two
  /// narrow scalars and takes two, and so do letters with a mark that stands beside them (Thai,
  /// Devanagari), where the widest scalar alone would say one and a line would grow too long. The
  /// emoji selector makes a narrow sign wide on some terminals: the greater width counts.
  package static func width(of character: Character) -> Int {
    let scalars = character.unicodeScalars
    if scalars.count == 1, let only = scalars.first { return width(of: only) }
    let widths = scalars.map(width(of:))
    let sum = widths.reduce(0, +)
    let isEmoji = scalars.contains("\u{FE0F}")
    return widths.contains(2) || isEmoji && sum > 0 ? 2 : sum
  }

  /// A scalar the C library has no width for is one column, or two where Unicode calls it emoji.
  private static func width(of scalar: Unicode.Scalar) -> Int {
    if (0x20...0x7E).contains(scalar.value) { return 1 }
    if scalar == softHyphen { return 0 }
    if Escaping.isActive(scalar) { return Escaping.form(of: scalar).utf8.count }
    let columns = Int(scalar_columns(scalar.value))
    return columns >= 0 ? columns : scalar.properties.isEmojiPresentation ? 2 : 1
  }

  /// A hint for whoever lays out the line; terminals differ in whether they draw it.
  static let softHyphen: Unicode.Scalar = "\u{AD}"

  /// Text filled with spaces up to the width; wider text comes back as wide as it is, since a
  /// figure that is cut is a wrong figure.
  package static func pad(_ text: String, to width: Int, _ side: Side = .leading) -> String {
    let shown = pieces(of: text)
    let room = max(0, width - shown.reduce(0) { $0 + $1.width })
    let before =
      switch side {
      case .leading: 0
      case .centred: room / 2
      case .trailing: room
      }
    let body = shown.map(\.text).joined()
    return String(repeating: " ", count: before) + body
      + String(repeating: " ", count: room - before)
  }

  /// Text cut to the width, with a sign that it was cut; the sign is left out where it has no room.
  package static func truncate(_ text: String, to width: Int, sign: String = "…") -> String {
    let shown = pieces(of: text)
    guard shown.reduce(0, { $0 + $1.width }) > width else { return shown.map(\.text).joined() }
    let signWidth = Self.width(of: sign)
    let room = signWidth <= width ? width - signWidth : width
    var kept = ""
    var used = 0
    var isFull = false
    for piece in shown {
      isFull = isFull || used + piece.width > room
      if isFull && !piece.isMark { continue }
      kept += piece.text
      used += piece.width
    }
    return signWidth <= width ? kept + sign : kept
  }
}
