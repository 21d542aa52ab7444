import Wording

extension CandidateIndex {
  /// Words of a text that nothing of the catalogue is called by, and that are no small words: what
  /// the speaker calls things himself. Neighbours stand together: "the black box" gives "black box".
  package func ownWords(of text: String) -> [String] {
    let line = TokenLine(text)
    var runs: [[String]] = [[]]
    for token in line.tokens {
      if token.kind == .word, isOwn(token.text) {
        runs[runs.count - 1].append(line.text(scalars: token.range))
      } else if !runs[runs.count - 1].isEmpty {
        runs.append([])
      }
    }
    return runs.filter { $0.joined().count >= 4 }.map { $0.joined(separator: " ") }
  }

  private func isOwn(_ word: String) -> Bool { index.alike(WordShape(word)).isEmpty }
}
