/// A folded word, prepared for comparing it with many others.
struct WordShape: Hashable, Sendable {
  let text: String
  private let letters: [Unicode.Scalar]
  private let trigrams: Set<UInt64>

  init(_ text: String) {
    self.text = text
    letters = Array(text.unicodeScalars)
    var trigrams: Set<UInt64> = []
    if letters.count >= 6 {
      for index in 0...(letters.count - 3) {
        let values = letters[index..<(index + 3)].map { UInt64($0.value) }
        trigrams.insert(values.reduce(0) { $0 << 21 | $1 })
      }
    }
    self.trigrams = trigrams
  }

  /// How alike two words are, 0…100: equal, of one stem, or with a slip of the fingers.
  func likeness(to known: WordShape) -> Int {
    if text == known.text { return 100 }
    let shorter = min(letters.count, known.letters.count)
    guard shorter >= 4 else { return 0 }
    let longer = max(letters.count, known.letters.count)
    var common = 0
    while common < shorter, letters[common] == known.letters[common] { common += 1 }
    // A stem of four letters at least, and endings of at most three.
    if common >= max(4, shorter - 2), longer - common <= 3 { return 90 }
    // The first part of a compound: "admission" in "admissions office".
    if common == shorter, shorter >= 5 { return 70 }
    guard longer - shorter <= 4 else { return 0 }
    let dice = trigramLikeness(known)
    if longer - shorter <= 1, dice >= 20, EditDistance.isSlip(text, known.text) { return 80 }
    return dice >= 60 ? dice * 3 / 4 : 0
  }

  /// Dice's measure over trigrams, 0…100.
  private func trigramLikeness(_ other: WordShape) -> Int {
    let count = trigrams.count + other.trigrams.count
    guard count > 0 else { return 0 }
    return 200 * trigrams.count { other.trigrams.contains($0) } / count
  }
}
