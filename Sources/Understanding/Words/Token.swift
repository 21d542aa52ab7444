/// A word, a run of digits or a sign of a line, with the place where it stands.
struct Token: Hashable, Sendable {
  enum Kind: Hashable, Sendable { case word, digits, sign }

  let kind: Kind
  /// Folded letters, digits, or the sign itself.
  let text: String
  /// Unicode scalars of the line.
  let range: Range<Int>
  /// Whether nothing stands between this token and the one before.
  let isGlued: Bool

  func isSign(_ sign: String) -> Bool { kind == .sign && text == sign }
}
