/// Which known word somebody probably meant: "Did you mean …?"
package enum Spelling {
  /// The candidate nearest to `word`, if it is near enough to be a slip of the fingers.
  ///
  /// At most one slip in three letters; capitals do not count. Of equally near candidates the first
  /// in alphabetical order wins, so that the answer never depends on the order of a dictionary.
  package static func nearest(_ word: String, in candidates: some Sequence<String>) -> String? {
    let typed = Array(word.lowercased().unicodeScalars)
    let limit = max(1, typed.count / 3)
    var best: (distance: Int, candidate: String)?
    for candidate in candidates.sorted() where candidate != word {
      let known = Array(candidate.lowercased().unicodeScalars)
      guard abs(known.count - typed.count) <= limit else { continue }
      let distance = distance(typed, known)
      if distance <= limit, distance < best?.distance ?? .max { best = (distance, candidate) }
    }
    return best?.candidate
  }

  /// The candidates that look most like `word`, the nearest first, however far they are.
  package static func nearest(
    _ count: Int, to word: String, in candidates: some Sequence<String>
  ) -> [String] {
    let typed = Array(word.lowercased().unicodeScalars.prefix(longest))
    let distances = candidates.map { candidate in
      (distance(typed, Array(candidate.lowercased().unicodeScalars)), candidate)
    }
    return distances.sorted { $0 < $1 }.prefix(count).map(\.1)
  }

  /// Nobody means more letters than these by one word.
  private static let longest = 64

  /// Damerau–Levenshtein in its optimal string alignment form: the fewest letters to insert, drop,
  /// replace or swap with their neighbour.
  private static func distance(_ one: [Unicode.Scalar], _ other: [Unicode.Scalar]) -> Int {
    var before: [Int] = []
    var above = Array(0...other.count)
    for row in one.indices {
      var current = [row + 1]
      for column in other.indices {
        let same = one[row] == other[column]
        var cost = min(above[column] + (same ? 0 : 1), above[column + 1] + 1, current[column] + 1)
        let swapped =
          row > 0 && column > 0 && one[row] == other[column - 1] && one[row - 1] == other[column]
        if swapped { cost = min(cost, before[column - 1] + 1) }
        current.append(cost)
      }
      before = above
      above = current
    }
    return above[other.count]
  }
}
