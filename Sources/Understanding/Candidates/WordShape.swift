/// A folded word, prepared for comparing it with many others.
struct WordShape: Hashable, Sendable {
  let text: String
  let letters: [Unicode.Scalar]
  /// Each three letters of a word of six and more, as one number.
  let trigrams: Set<UInt64>

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

  /// A word to compare with: its letters, and how many trigrams it has in all and with this one.
  struct Other {
    let letters: [Unicode.Scalar]
    let trigramCount: Int
    let shared: Int
  }

  /// How alike two words are, 0…100: equal, of one stem, or with a slip of the fingers.
  func likeness(to known: Other) -> Int {
    if letters == known.letters { return 100 }
    let shorter = min(letters.count, known.letters.count)
    guard shorter >= 4 else { return 0 }
    let longer = max(letters.count, known.letters.count)
    var common = 0
    while common < shorter, letters[common] == known.letters[common] { common += 1 }
    // A stem of four letters at least, and endings of at most three.
    if common >= max(4, shorter - 2), longer - common <= 3 { return 90 }
    // The first part of a compound: "admission" in "admissions office".
    if common == shorter, shorter >= 5 { return 70 }
    // The last part: "Abschluss" in "Monatsabschluss", which says what the whole is.
    if shorter >= 6, ends(with: known.letters) || known.letters.suffix(shorter) == letters[...] {
      return 65
    }
    guard longer - shorter <= 4 else { return 0 }
    let dice = trigramLikeness(known)
    if longer - shorter <= 1, dice >= 20, EditDistance.isSlip(letters, known.letters) { return 80 }
    return dice >= 60 ? dice * 3 / 4 : 0
  }

  /// Whether a word that begins otherwise can be alike: it has all trigrams of the shorter of both, or
  /// as many as a slip of the fingers leaves, or most of them.
  func mayBeLike(length: Int, trigramCount: Int, shared: Int) -> Bool {
    if shared >= min(trigramCount, trigrams.count) { return true }
    let apart = abs(length - letters.count)
    let dice = trigramLikeness(Other(letters: [], trigramCount: trigramCount, shared: shared))
    return apart <= 1 && dice >= 20 || apart <= 4 && dice >= 60
  }

  private func ends(with other: [Unicode.Scalar]) -> Bool {
    letters.count > other.count && letters.suffix(other.count) == other[...]
  }

  /// Dice's measure over trigrams, 0…100.
  private func trigramLikeness(_ other: Other) -> Int {
    let count = trigrams.count + other.trigramCount
    return count > 0 ? 200 * other.shared / count : 0
  }
}
