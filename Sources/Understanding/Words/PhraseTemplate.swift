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
    let open = text.firstIndex(of: "{")
    let close = text.firstIndex(of: "}")
    if let open, let close, open < close {
      before = Self.parse(text[..<open], isGerman)
      after = Self.parse(text[text.index(after: close)...], isGerman)
    } else {
      before = Self.parse(text[...], isGerman)
      after = nil
    }
  }

  private static func parse(_ text: Substring, _ isGerman: Bool) -> [Part] {
    var rest = text
    return alternatives(&rest, isGerman).first ?? []
  }

  private static func alternatives(_ rest: inout Substring, _ isGerman: Bool) -> [[Part]] {
    var all: [[Part]] = [[]]
    while let next = rest.first, next != ")", next != "]" {
      switch next {
      case "|":
        rest.removeFirst()
        all.append([])
      case "(", "[":
        rest.removeFirst()
        var inner = alternatives(&rest, isGerman)
        if !rest.isEmpty { rest.removeFirst() }
        if next == "[" { inner.append([]) }
        all[all.count - 1].append(.oneOf(inner))
      default:
        let text = rest.prefix { !"|()[] ".contains($0) }
        if text.isEmpty { rest.removeFirst() }
        rest = rest.dropFirst(text.count)
        all[all.count - 1] += spelled(String(text), isGerman)
      }
    }
    return all
  }

  /// The words of a piece; "zurück" is also typed "zurueck", "that's" also "thats".
  private static func spelled(_ text: String, _ isGerman: Bool) -> [Part] {
    let words = TokenLine(text).words
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
