/// Words one behind the other, in their matching form; "…" stands for a few words of one clause.
///
/// German needs the gap: "wir können … nicht" has whatever cannot be done in its middle.
package struct WordSequence: Hashable, Sendable {
  /// The most words that "…" stands for.
  package static let widestGap = 5

  /// The words between the gaps; one part where there is none.
  private let parts: [[String]]

  /// Nil for a text that does not begin and end with a word.
  package init?(_ text: String) {
    parts = text.split(separator: "…", omittingEmptySubsequences: false)
      .map { Folding.words(String($0)) }
    guard parts.allSatisfy({ !$0.isEmpty }) else { return nil }
  }

  var first: String { parts.first?.first ?? "" }

  /// Whether another sequence stands in this one.
  package func contains(_ other: WordSequence) -> Bool {
    let words = parts.joined(separator: ["…"]).map {
      SpokenWords.Word(text: $0, begins: nil, range: 0..<0)
    }
    return words.indices.contains { other.end(in: words, from: $0) != nil }
  }

  /// Where the sequence ends that begins at a word; nil when it does not stand there.
  func end(in words: [SpokenWords.Word], from start: Int) -> Int? {
    guard let first = parts.first, var end = end(of: first, in: words, from: start, isFirst: true)
    else { return nil }
    for part in parts.dropFirst() {
      guard let next = endBehindGap(of: part, in: words, from: end) else { return nil }
      end = next
    }
    return end
  }

  private func endBehindGap(
    of part: [String], in words: [SpokenWords.Word], from start: Int
  ) -> Int? {
    for skipped in 0...Self.widestGap {
      guard words.indices.contains(start + skipped) else { return nil }
      if skipped > 0, words[start + skipped - 1].begins != nil { return nil }
      if words[start + skipped].begins != nil { return nil }
      if let end = end(of: part, in: words, from: start + skipped, isFirst: false) { return end }
    }
    return nil
  }

  private func end(
    of part: [String], in words: [SpokenWords.Word], from start: Int, isFirst: Bool
  ) -> Int? {
    let end = start + part.count
    guard end <= words.count else { return nil }
    let found = words[start..<end]
    let isOneSentence = found.dropFirst(isFirst ? 1 : 0).allSatisfy { $0.begins != .sentence }
    return isOneSentence && found.map(\.text) == part ? end : nil
  }
}
