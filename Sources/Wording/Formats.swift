/// How numbers, money, dates, times and lists are written in one language, by our own tables.
///
/// No locale service is asked, so the same value looks the same on every machine and in every
/// version of the system; Foundation stands beside it in the tests only.
package struct Formats: Hashable, Sendable {
  /// Where the text goes.
  package enum Style: Hashable, Sendable {
    /// Text whose lines are broken afterwards, by the page of the screen or by another program:
    /// no-break spaces keep figures and units together.
    case document
    /// Text that goes to a terminal as it is, where every column is one plain space wide.
    case terminal
    /// A terminal that shows no more than ASCII punctuation; letters stay.
    case ascii
  }

  package let language: Language
  package let style: Style

  package init(_ language: Language, _ style: Style = .document) {
    self.language = language
    self.style = style
  }

  /// The same language for a terminal: plain spaces instead of no-break ones.
  package var tableSpaces: Formats { Formats(language, style == .ascii ? .ascii : .terminal) }

  /// U+00A0 where lines are broken afterwards, else a plain space.
  var noBreakSpace: String { style == .document ? "\u{A0}" : " " }

  /// U+202F where lines are broken afterwards, else a plain space.
  var narrowSpace: String { style == .document ? "\u{202F}" : " " }

  /// Between the two ends of a range: an en dash without spaces, or a hyphen.
  package var rangeDash: String { style == .ascii ? "-" : "–" }

  /// Stands in a table where there is no value.
  package var nothing: String { style == .ascii ? "-" : "–" }
}
