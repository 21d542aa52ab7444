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
  static func isSlip(_ typed: String, _ known: String) -> Bool {
    let lengths = (typed.unicodeScalars.count, known.unicodeScalars.count)
    guard min(lengths.0, lengths.1) >= 5, abs(lengths.0 - lengths.1) <= 1 else { return false }
    return between(typed, known) == 1
  }
}
