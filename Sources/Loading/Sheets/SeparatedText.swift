/// Text in which lines are rows and a separator parts the fields (RFC 4180, and what is really sent).
struct SeparatedText {
  private static let candidates: [Character] = [";", ",", "\t", "|"]

  /// `sep=;` in the first line decides; else the separator that gives the rows one length.
  static func separator(of text: String) -> (separator: Character, rest: Substring) {
    let first = text.prefix { !$0.isNewline }
    if first.lowercased().hasPrefix("sep="), let sign = first.dropFirst(4).first {
      return (sign, text[first.endIndex...].drop { $0.isNewline })
    }
    let sample = String(text.prefix(20_000))
    let scores = candidates.map { candidate -> (Character, Int) in
      let counts = rows(sample, candidate, most: 30).map(\.count).filter { $0 > 1 }
      let usual = Dictionary(grouping: counts, by: \.self).mapValues(\.count)
        .max { ($0.value, $0.key) < ($1.value, $1.key) }
      return (candidate, (usual?.value ?? 0) * 100 + min(99, usual?.key ?? 0))
    }
    let best = scores.max { $0.1 < $1.1 }
    return ((best?.1 ?? 0) > 0 ? best?.0 ?? ";" : ";", text[...])
  }

  /// - Parameter most: as many rows at most.
  static func rows(
    _ text: some StringProtocol, _ separator: Character, most: Int = .max
  ) -> [[String]] {
    var parser = SeparatedText(separator)
    for character in text {
      parser.take(character)
      if parser.rows.count >= most { return parser.rows }
    }
    return parser.finished()
  }

  /// All rows of a file; a quotation mark that is never closed would swallow the rest of it.
  static func whole(
    _ text: some StringProtocol, _ separator: Character
  ) throws(SheetFailure) -> [[String]] {
    var parser = SeparatedText(separator)
    for character in text { parser.take(character) }
    guard !parser.isQuoted || parser.wasQuote else { throw .openQuote(row: parser.rows.count + 1) }
    return parser.finished()
  }

  private let separator: Character
  private(set) var rows: [[String]] = []
  private var row: [String] = []
  private var field = ""
  private var isQuoted = false
  /// A quote was just read inside a quoted field: it ends the field, or is half of a doubled one.
  private var wasQuote = false
  private var hasBegun = false

  private init(_ separator: Character) { self.separator = separator }

  private mutating func take(_ character: Character) {
    if wasQuote {
      wasQuote = false
      if character == "\"" {
        field.append("\"")
        return
      }
      isQuoted = false
    }
    switch character {
    case "\"" where isQuoted: wasQuote = true
    case "\"" where !hasBegun:
      isQuoted = true
      hasBegun = true
    case separator where !isQuoted: endField()
    case _ where character.isNewline && !isQuoted: endRow()
    default:
      field.append(character)
      hasBegun = true
    }
  }

  private mutating func endField() {
    row.append(field)
    field = ""
    hasBegun = false
  }

  private mutating func endRow() {
    endField()
    rows.append(row)
    row = []
  }

  private mutating func finished() -> [[String]] {
    if hasBegun || !field.isEmpty || !row.isEmpty { endRow() }
    return rows
  }
}
