/// How many slips of the fingers lie between two words.
enum EditDistance {
  /// Letters to insert, drop, replace or swap with their neighbour (optimal string alignment).
  static func between(_ one: String, _ other: String) -> Int {
    let (one, other) = (Array(one.unicodeScalars), Array(other.unicodeScalars))
    var before: [Int] = []
    var above = Array(0...other.count)
    for row in one.indices {
      var current = [row + 1]
      for column in other.indices {
        let same = one[row] == other[column]
        var cost = min(above[column] + (same ? 0 : 1), above[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, one[row] == other[column - 1], one[row - 1] == other[column] {
          cost = min(cost, before[column - 1] + 1)
        }
        current.append(cost)
      }
      (before, above) = (above, current)
    }
    return above[other.count]
  }

  /// Whether one slip lies between the words; short words are too easily mistaken for another.
  ///
  /// Looked for where the words part: nearly all pairs of words part at once and come to nothing, so
  /// that this costs little for many of them.
  static func isSlip(_ typed: String, _ known: String) -> Bool {
    // No letter has more than four bytes, so that these words are too far apart.
    guard abs(typed.utf8.count - known.utf8.count) <= 4, typed.utf8.count >= 5 else { return false }
    return isSlip(Array(typed.unicodeScalars), Array(known.unicodeScalars))
  }

  static func isSlip(_ typed: [Unicode.Scalar], _ known: [Unicode.Scalar]) -> Bool {
    let (shorter, longer) = typed.count < known.count ? (typed, known) : (known, typed)
    guard shorter.count >= 5, longer.count - shorter.count <= 1 else { return false }
    var start = 0
    while start < shorter.count, shorter[start] == longer[start] { start += 1 }
    var end = 0
    while end < shorter.count - start,
      shorter[shorter.count - 1 - end] == longer[longer.count - 1 - end]
    { end += 1 }
    let (left, right) = (shorter.count - start - end, longer.count - start - end)
    if left < right { return left == 0 }
    // The same word twice is no slip.
    return left == 1
      || left == 2 && shorter[start] == longer[start + 1] && shorter[start + 1] == longer[start]
  }
}
