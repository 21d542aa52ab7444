/// Something that comes into a meeting beside its order: `/add outcome WORDS`.
package struct Addition: Hashable, Sendable {
  package enum Kind: Hashable, Sendable { case outcome, service }

  /// Nil where only words were given.
  package let kind: Kind?
  package let words: String?

  package init(kind: Kind?, words: String?) {
    self.kind = kind
    self.words = words
  }
}
