/// A way of saying something: `[go|step] back [please]`, `what is {term}`.
///
/// Round brackets hold alternatives, square brackets optional ones, braces the one place that takes
/// words of the speaker; the place stands outside of brackets.
struct PhraseTemplate: Hashable, Sendable {
  indirect enum Part: Hashable, Sendable {
    case word(String)
    case oneOf([[Part]])
  }

  let before: [Part]
  /// Nil for a phrase without a place.
  let after: [Part]?

  /// - Parameter isGerman: umlauts are typed as two letters too.
  init(_ text: String, isGerman: Bool) {
    let bytes = text.utf8[...]
    let open = bytes.firstIndex(of: Mark.placeOpens)
    let close = bytes.firstIndex(of: Mark.placeCloses)
    if let open, let close, open < close {
      before = Self.parse(bytes[..<open], isGerman)
      after = Self.parse(bytes[bytes.index(after: close)...], isGerman)
    } else {
      before = Self.parse(bytes, isGerman)
      after = nil
    }
  }

  /// The signs of templates; all of ASCII, so that a text is cut without looking at its letters.
  private enum Mark {
    static let placeOpens = UInt8(ascii: "{")
    static let placeCloses = UInt8(ascii: "}")
    static let or = UInt8(ascii: "|")
    static let opens = UInt8(ascii: "(")
    static let closes = UInt8(ascii: ")")
    static let mayOpen = UInt8(ascii: "[")
    static let mayClose = UInt8(ascii: "]")
    static let blank = UInt8(ascii: " ")

    static func ends(_ byte: UInt8) -> Bool {
      byte == blank || byte == or || byte == opens || byte == closes || byte == mayOpen
        || byte == mayClose
    }
  }

  private static func parse(_ text: Substring.UTF8View, _ isGerman: Bool) -> [Part] {
    var rest = text
    return alternatives(&rest, isGerman).first ?? []
  }

  private static func alternatives(_ rest: inout Substring.UTF8View, _ isGerman: Bool) -> [[Part]] {
    var all: [[Part]] = [[]]
    while let next = rest.first, next != Mark.closes, next != Mark.mayClose {
      switch next {
      case Mark.or:
        rest.removeFirst()
        all.append([])
      case Mark.opens, Mark.mayOpen:
        rest.removeFirst()
        var inner = alternatives(&rest, isGerman)
        if !rest.isEmpty { rest.removeFirst() }
        if next == Mark.mayOpen { inner.append([]) }
        all[all.count - 1].append(.oneOf(inner))
      case Mark.blank: rest.removeFirst()
      default:
        let end = rest.firstIndex(where: Mark.ends) ?? rest.endIndex
        all[all.count - 1] += spelled(String(Substring(rest[..<end])), isGerman)
        rest = rest[end...]
      }
    }
    return all
  }

  /// The words of a piece; "zurück" is also typed "zurueck", "that's" also "thats".
  private static func spelled(_ text: String, _ isGerman: Bool) -> [Part] {
    let words = TokenLine(text).words
    // The first byte of ä, ö and ü, or of the signs for an apostrophe.
    let isSpecial = text.utf8.contains { byte in
      isGerman ? byte == 0xC3 : byte == UInt8(ascii: "'") || byte == 0xE2
    }
    guard isSpecial else { return words.map { .word($0) } }
    let digraphs: [Character: String] = ["ä": "ae", "ö": "oe", "ü": "ue"]
    let other =
      isGerman
      ? text.map { digraphs[$0] ?? String($0) }.joined()
      : text.filter { $0 != "'" && $0 != "’" }
    let others = other == text ? words : TokenLine(other).words
    let parts = words.map { Part.word($0) }
    return others == words || others.isEmpty ? parts : [.oneOf([parts, others.map { .word($0) }])]
  }

  /// All ways in which parts may be said; only for parts with few of them.
  static func expanded(_ parts: [Part]) -> [[String]] {
    parts.reduce([[]]) { heads, part in
      let tails: [[String]] =
        switch part {
        case .word(let word): [[word]]
        case .oneOf(let choices): choices.flatMap(expanded)
        }
      return heads.flatMap { head in tails.map { head + $0 } }
    }
  }
}
