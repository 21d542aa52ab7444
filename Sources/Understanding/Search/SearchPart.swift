/// One index as far as a text touches it: the words that are like those of the text.
struct SearchPart {
  private let index: SearchIndex
  /// The numbers of its entries in the whole; nil where they are the same.
  private let entries: [Int]?
  /// For each word of the text the words of the index that are like it, with how much.
  private let alike: [[Int: Int]]
  private let isStop: [Bool]

  init(_ index: SearchIndex, entries: [Int]?, _ words: [WordShape], _ isStop: [Bool]) {
    self.index = index
    self.entries = entries
    self.isStop = isStop
    alike = zip(words, isStop).map { word, isStop in
      isStop ? index.number(of: word.text).map { [$0: 100] } ?? [:] : index.alike(word)
    }
  }

  func addHits(
    _ strengths: SearchStrengths, to hits: inout SearchHits
  ) {
    for start in alike.indices {
      for (known, likeness) in alike[start] {
        if !isStop[start] { addSingles(known, likeness, at: start, strengths, to: &hits) }
        addPhrases(known, at: start, strengths, to: &hits)
      }
    }
  }

  private func whole(_ entry: Int) -> Int {
    guard let entries else { return entry }
    return entries.indices.contains(entry) ? entries[entry] : -1
  }

  private func addSingles(
    _ known: Int, _ likeness: Int, at start: Int, _ strengths: SearchStrengths,
    to hits: inout SearchHits
  ) {
    let all = index.tables.stretch(.wordSingles, known, of: .singles)
    // Entries stand in their order; only those of the range are looked at.
    let from =
      entries == nil
      ? SearchIndex.first(in: all) {
        index.tables.number(.singles, $0) >> 6 >= hits.entries.lowerBound
      } : all.lowerBound
    for place in from..<all.upperBound {
      let packed = index.tables.number(.singles, place)
      let entry = whole(packed >> 6)
      if entries == nil, entry >= hits.entries.upperBound { break }
      hits.add(entry, at: start, strength: strengths.strength(of: packed, likeness, words: 1))
    }
  }

  private func addPhrases(
    _ known: Int, at start: Int, _ strengths: SearchStrengths,
    to hits: inout SearchHits
  ) {
    for phrase in index.tables.stretch(.wordPhrases, known, of: .phrases, size: 3) {
      let packed = index.tables.number(.phrases, 3 * phrase)
      let entry = whole(packed >> 6)
      let first = index.tables.number(.phrases, 3 * phrase + 1)
      let count = index.tables.number(.phrases, 3 * phrase + 2)
      guard hits.entries.contains(entry), count >= 1, count <= alike.count - start else { continue }
      let range = start..<(start + count)
      let least = range.map { position in
        alike[position][index.tables.number(.phraseWords, first + position - start)] ?? 0
      }.min()
      guard let least, least > 0, range.contains(where: { !isStop[$0] }) else { continue }
      hits.add(entry, over: range, strength: strengths.strength(of: packed, least, words: count))
    }
  }
}
