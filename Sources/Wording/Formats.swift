/// How numbers, money, dates, times and lists are written in one language, by our own tables.
///
/// No locale service is asked, so the same value looks the same on every machine and in every
/// version of the system; Foundation stands beside it in the tests only. No-break spaces keep a
/// figure and its unit in one line; whoever lays out the lines makes them plain where they are copied
/// into mail.
package struct Formats: Hashable, Sendable {
  /// Where the text goes.
  package enum Style: Hashable, Sendable {
    /// All signs of the language.
    case full
    /// No more than ASCII punctuation; letters stay.
    case ascii
  }

  package let language: Language
  package let style: Style

  package init(_ language: Language, _ style: Style = .full) {
    self.language = language
    self.style = style
  }

  var noBreakSpace: String { "\u{A0}" }

  /// A narrow no-break space, or a common one.
  var narrowSpace: String { style == .ascii ? noBreakSpace : "\u{202F}" }

  /// Between the two ends of a range: an en dash without spaces, or a hyphen.
  package var rangeDash: String { style == .ascii ? "-" : "–" }

  /// Stands in a table where there is no value.
  package var nothing: String { style == .ascii ? "-" : "–" }
}
