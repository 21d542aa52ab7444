/// Plain substitutes for signs that a terminal may lack; letters of all languages stay.
package enum Ascii {
  /// The text with rules, bars, dashes, quotes, arrows, marks and currency signs in ASCII.
  ///
  /// A currency sign becomes its code, parted from the figure: "€6,200" is "EUR 6,200".
  ///
  /// - Parameter isWhole: spaces within a figure stay no-break ones, for text whose lines are still
  ///   to be laid out.
  package static func plain(_ text: String, keepingFigures isWhole: Bool = false) -> String {
    var plain = String.UnicodeScalarView()
    var owesSpace = false
    let gap: Unicode.Scalar = isWhole ? "\u{A0}" : " "
    for scalar in text.unicodeScalars {
      if owesSpace && isFigure(scalar) { plain.append(gap) }
      owesSpace = false
      if let code = currencies[scalar] {
        if let last = plain.last, isFigure(last) { plain.append(gap) }
        plain.append(contentsOf: code.unicodeScalars)
        owesSpace = true
      } else if noBreakSpaces.contains(scalar) {
        plain.append(gap)
      } else if let substitute = substitutes[scalar] {
        plain.append(contentsOf: substitute.unicodeScalars)
      } else {
        plain.append(scalar)
      }
    }
    return String(plain)
  }

  private static func isFigure(_ scalar: Unicode.Scalar) -> Bool {
    ("0"..."9").contains(scalar)
  }

  private static let noBreakSpaces: Set<Unicode.Scalar> = ["\u{A0}", "\u{2007}", "\u{202F}"]

  private static let currencies: [Unicode.Scalar: String] = [
    "€": "EUR", "£": "GBP", "₽": "RUB", "¥": "JPY", "₣": "CHF",
  ]

  private static let substitutes: [Unicode.Scalar: String] = {
    var table: [Unicode.Scalar: String] = [:]
    for (signs, substitute) in groups {
      for sign in signs.unicodeScalars { table[sign] = substitute }
    }
    return table
  }()

  private static let groups: [(String, String)] = [
    ("\u{2009}\u{200A}", " "), ("\u{AD}\u{200B}\u{2060}\u{FEFF}", ""),
    ("‐‑‒–—―−─━┄┈", "-"), ("═", "="), ("│┃║┊", "|"), ("┌┐└┘├┤┬┴┼╔╗╚╝╠╣╦╩╬╭╮╯╰", "+"),
    ("■█▓▉▊▋▌▆▇▅", "#"), ("□░▒▁▂▃▄▍▎▏", "-"),
    ("“”„‟«»″", "\""), ("‘’‚‛‹›′ʼ", "'"),
    ("→", "->"), ("←", "<-"), ("↔", "<->"), ("⇒", "=>"), ("↑▲", "^"), ("↓▼", "v"), ("▶▸", ">"),
    ("≤", "<="), ("≥", ">="), ("≠", "!="), ("≈", "~"), ("±", "+/-"), ("×✕✗✘", "x"), ("÷", "/"),
    ("•●◆▪", "*"), ("○◇", "o"), ("·", "."), ("…", "..."), ("✓✔", "+"), ("№", "No."), ("‰", "o/oo"),
    ("⚠", "!"),
  ]
}
