/// What a single scalar becomes in the matching form of a text.
///
/// The standard library has no public normalisation, and Foundation stays outside the core, so the
/// letters with marks of the Latin and Cyrillic blocks stand here; a test compares them with Unicode.
enum FoldingTable {
  /// nil for a scalar that stays as it is; empty for one that is dropped.
  static func replacement(for scalar: Unicode.Scalar) -> String? {
    if isMark(scalar) { return "" }
    if let found = table[scalar] { return found }
    if ("\u{FF01}"..."\u{FF5E}").contains(scalar) {
      return Unicode.Scalar(scalar.value - 0xFEE0).map { String($0) }
    }
    return nil
  }

  /// Combining accents, as decomposed text has them behind its letters.
  static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    ("\u{300}"..."\u{36F}").contains(scalar)
  }

  private static let table: [Unicode.Scalar: String] = {
    var table = ligatures
    for group in letters.split(whereSeparator: \.isWhitespace) {
      let scalars = group.unicodeScalars
      guard let base = scalars.first else { continue }
      for letter in scalars.dropFirst() { table[letter] = String(base) }
    }
    for (text, replacement) in signs {
      for sign in text.unicodeScalars { table[sign] = replacement }
    }
    return table
  }()

  private static let ligatures: [Unicode.Scalar: String] = [
    "ß": "ss", "æ": "ae", "ǽ": "ae", "ǣ": "ae", "œ": "oe", "ĳ": "ij", "þ": "th", "ð": "d",
    "ﬁ": "fi", "ﬂ": "fl", "ﬀ": "ff",
  ]

  /// Each group is a letter and those that become it. й is no и with an accent: it is left out.
  private static let letters = """
    aàáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ bḃḅḇ cçćĉċčḉ dďḋḍḏḑḓđ eèéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ fḟ gĝğġģǧǵḡ
    hĥȟḣḥḧḩḫẖħ iìíîïĩīĭįǐȉȋḭḯỉịı jĵǰ kķǩḱḳḵ lĺļľḷḹḻḽł mḿṁṃ nñńņňǹṅṇṉṋ
    oòóôõöōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợøǿ pṕṗ rŕŗřȑȓṙṛṝṟ sśŝşšșṡṣṥṧṩſẛ tţťțṫṭṯṱẗŧ
    uùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự vṽṿ wŵẁẃẅẇẉẘ xẋẍ yýÿŷȳẏẙỳỵỷỹ zźżžẑẓẕ ʒǯ аӑӓ гѓ еѐёӗ жӂӝ зӟ
    иѝӣӥ кќ оӧ уўӯӱӳ чӵ ыӹ эӭ ії ѵѷ әӛ өӫ
    """

  private static let signs: [(String, String)] = [
    ("\u{AD}\u{200B}\u{200C}\u{200D}\u{2060}\u{FEFF}", ""),
    ("\t\n\r\u{A0}\u{2000}\u{2001}\u{2002}\u{2003}\u{2004}\u{2005}\u{2006}", " "),
    ("\u{2007}\u{2008}\u{2009}\u{200A}\u{202F}\u{205F}\u{3000}", " "),
    ("’ʼ‘‛‚′`´", "'"), ("“”„‟″«»", "\""), ("‐‑‒–—―−", "-"), ("…", "..."), ("×", "x"),
  ]
}
