package import Wording

/// What a wish without a figure asks for: "fast", "always available", "quickly repaired".
///
/// Such a wish cannot be promised; it leads to a measure of the catalogue that can (D6).
package enum WishedQuality: Hashable, Sendable {
  case speed, availability, restoration
}

extension Interpreter {
  /// Nil where the words name a figure of their own, or none of the qualities.
  package func quality(of words: String, language: Language) -> WishedQuality? {
    guard figures(in: words, language: language).allSatisfy({ $0.kind == .number }) else {
      return nil
    }
    let spoken = TokenLine(words).words
    let lines = lexicons(first: language).lazy.map { ConceptLine(spoken, $0.concepts) }
    return lines.compactMap(Self.quality).first
  }

  /// Being repaired quickly is no speed, and neither is being there quickly again.
  private static func quality(_ line: ConceptLine) -> WishedQuality? {
    if line.says([.repaired]) { return .restoration }
    if line.says([.always]) { return .availability }
    return line.says([.fast]) ? .speed : nil
  }
}
