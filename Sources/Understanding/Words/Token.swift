/// A word, a run of digits or a sign of a line, with the place where it stands.
struct Token: Hashable, Sendable {
  enum Kind: Hashable, Sendable { case word, digits, sign }

  let kind: Kind
  /// Folded letters, digits, or the sign itself.
  let text: String
  /// The text's `hashValue`: dozens of tables look for the same text.
  let hash: Int
  /// Unicode scalars of the line.
  let range: Range<Int>
  /// Whether nothing stands between this token and the one before.
  let isGlued: Bool

  init(kind: Kind, text: String, range: Range<Int>, isGlued: Bool) {
    self.kind = kind
    self.text = text
    hash = text.hashValue
    self.range = range
    self.isGlued = isGlued
  }

  func isSign(_ sign: String) -> Bool { kind == .sign && text == sign }
}
