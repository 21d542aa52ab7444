/// Where a text speaks for which entries, and how much: of each place the best.
struct SearchHits {
  let entries: Range<Int>
  /// By word of the text and entry; empty for a word that speaks for none.
  private var singles: [[UInt16]]
  /// Hits over several words, by entry.
  private var phrases: [Int: [Range<Int>: Int]] = [:]
  private var isFound: [Bool]

  init(words: Int, entries: Range<Int>) {
    self.entries = entries
    singles = Array(repeating: [], count: words)
    isFound = Array(repeating: false, count: entries.count)
  }

  mutating func add(_ entry: Int, at position: Int, strength: Int) {
    guard strength > 0, entries.contains(entry) else { return }
    let index = entry - entries.lowerBound
    if singles[position].isEmpty {
      singles[position] = Array(repeating: 0, count: entries.count)
    }
    singles[position][index] = max(singles[position][index], UInt16(clamping: strength))
    isFound[index] = true
  }

  mutating func add(_ entry: Int, over positions: Range<Int>, strength: Int) {
    guard strength > 0, entries.contains(entry) else { return }
    if positions.count == 1 { return add(entry, at: positions.lowerBound, strength: strength) }
    let best = phrases[entry]?[positions] ?? 0
    phrases[entry, default: [:]][positions] = max(best, strength)
    isFound[entry - entries.lowerBound] = true
  }

  /// The entries for which anything speaks, in their order.
  var found: [Int] { entries.filter { isFound[$0 - entries.lowerBound] } }

  /// For each word of the text, for how many entries it speaks: alone, or in a phrase.
  var spread: [Int] {
    singles.indices.map { position in
      let column = singles[position]
      let alone = column.count { $0 > 0 }
      let inPhrases = phrases.count { entry, hits in
        (column.isEmpty || column[entry - entries.lowerBound] == 0)
          && hits.keys.contains { $0.contains(position) }
      }
      return alone + inPhrases
    }
  }

  /// The most that can come of an entry: all that speaks for it, whether it overlaps or not.
  func bound(_ entry: Int, _ spread: [Int]) -> Int {
    let index = entry - entries.lowerBound
    var bound = 0
    for position in singles.indices where !singles[position].isEmpty {
      let strength = Int(singles[position][index])
      if strength > 0 { bound += Self.shared(strength, among: spread[position]) }
    }
    guard !phrases.isEmpty, let own = phrases[entry] else { return bound }
    return own.reduce(bound) { $0 + weighed($1.key, $1.value, spread).strength }
  }

  /// A word that speaks for many entries says little about each.
  private static func shared(_ strength: Int, among entries: Int) -> Int {
    strength * 100 / (100 + 12 * (entries - 1))
  }

  /// What speaks for one entry.
  func weighed(_ entry: Int, _ spread: [Int]) -> [SearchQuery.Hit] {
    let index = entry - entries.lowerBound
    var hits: [SearchQuery.Hit] = []
    for position in singles.indices where !singles[position].isEmpty {
      let strength = Int(singles[position][index])
      if strength > 0 {
        hits.append(weighed(position..<(position + 1), strength, spread))
      }
    }
    for (positions, strength) in phrases[entry] ?? [:] {
      hits.append(weighed(positions, strength, spread))
    }
    return hits
  }

  private func weighed(
    _ positions: Range<Int>, _ strength: Int, _ spread: [Int]
  ) -> SearchQuery.Hit {
    let shared = positions.map { spread[$0] }.min() ?? 1
    return SearchQuery.Hit(
      positions: positions, strength: Self.shared(strength, among: shared))
  }
}
