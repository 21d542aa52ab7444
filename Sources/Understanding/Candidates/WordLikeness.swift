/// How alike two folded words are, 0…100: equal, of one stem, or with a slip of the fingers.
enum WordLikeness {
  static func between(_ word: String, _ known: String) -> Int {
    if word == known { return 100 }
    let (one, other) = (Array(word.unicodeScalars), Array(known.unicodeScalars))
    let shorter = min(one.count, other.count)
    guard shorter >= 4 else { return 0 }
    let common = zip(one, other).prefix { $0 == $1 }.count
    let longer = max(one.count, other.count)
    // A stem of four or five letters, and endings of at most three.
    if common >= max(4, shorter - 2), longer - common <= 3 { return 90 }
    // The first part of a compound, or a word that goes on: "admission", "admissions office".
    if common == shorter, shorter >= 5 { return 70 }
    if EditDistance.isSlip(word, known) { return 80 }
    return trigrams(one, other)
  }

  /// Dice's measure over trigrams, from 60 of 100 on.
  private static func trigrams(_ one: [Unicode.Scalar], _ other: [Unicode.Scalar]) -> Int {
    guard one.count >= 6, other.count >= 6 else { return 0 }
    func parts(_ word: [Unicode.Scalar]) -> Set<[Unicode.Scalar]> {
      Set((0...(word.count - 3)).map { Array(word[$0..<($0 + 3)]) })
    }
    let (first, second) = (parts(one), parts(other))
    let dice = 200 * first.intersection(second).count / (first.count + second.count)
    return dice >= 60 ? dice * 3 / 4 : 0
  }
}
