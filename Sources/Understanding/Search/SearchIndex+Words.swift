extension SearchIndex {
  /// The words of the index that are like a word, each with how much (1…100).
  ///
  /// Like words are equal, or share their first four letters, or a trigram: no others are looked at.
  func alike(_ word: WordShape) -> [Int: Int] {
    likenesses.value(word.text) { likenesses(of: word) }
  }

  private func likenesses(of word: WordShape) -> [Int: Int] {
    let exact = number(of: word.text)
    if let exact, isStopWord(exact) { return [exact: 100] }
    var shared = bearers(of: word)
    let start = Self.beginning(of: word)
    for begun in beginning(with: start) where shared[begun] == nil { shared[begun] = 0 }
    if let exact { shared[exact] = shared[exact] ?? 0 }
    var alike: [Int: Int] = [:]
    for (known, count) in shared {
      let likeness = likeness(of: word, beginning: start, to: known, sharing: count)
      if likeness > 0 { alike[known] = likeness }
    }
    return alike
  }

  private func likeness(
    of word: WordShape, beginning start: [UInt8], to known: Int, sharing count: Int
  ) -> Int {
    let shape = tables.number(.shapes, known)
    let (length, trigramCount) = (shape & 0xFF, shape >> 8 & 0xFF)
    if count > 0, !spelling(known).starts(with: start),
      !word.mayBeLike(length: length, trigramCount: trigramCount, shared: count)
    {
      return 0
    }
    return word.likeness(
      to: WordShape.Other(letters: letters(known), trigramCount: trigramCount, shared: count))
  }

  /// How many trigrams of a word each word of the index has.
  private func bearers(of word: WordShape) -> [Int: Int] {
    var shared: [Int: Int] = [:]
    for trigram in word.trigrams {
      guard let place = place(of: trigram) else { continue }
      for index in tables.stretch(.trigramBearers, place, of: .bearers) {
        shared[tables.number(.bearers, index), default: 0] += 1
      }
    }
    return shared
  }

  private func place(of trigram: UInt64) -> Int? {
    let place = Self.first(in: 0..<tables.trigramCount) { tables.trigram($0) >= trigram }
    return place < tables.trigramCount && tables.trigram(place) == trigram ? place : nil
  }

  /// The word itself, where the index has it.
  func number(of word: String) -> Int? {
    let bytes = Array(word.utf8)
    let place = firstWord(from: bytes)
    return place < wordCount && spelling(place).elementsEqual(bytes) ? place : nil
  }

  /// Words that begin with the same four letters.
  private func beginning(with start: [UInt8]) -> Range<Int> {
    guard !start.isEmpty else { return 0..<0 }
    let first = firstWord(from: start)
    let end = Self.first(in: first..<wordCount) { !spelling($0).starts(with: start) }
    return first..<end
  }

  /// The first four letters; empty for a shorter word.
  private static func beginning(of word: WordShape) -> [UInt8] {
    guard word.letters.count >= 4 else { return [] }
    var start = String.UnicodeScalarView()
    start.append(contentsOf: word.letters.prefix(4))
    return Array(String(start).utf8)
  }

  private func firstWord(from bytes: [UInt8]) -> Int {
    Self.first(in: 0..<wordCount) { !spelling($0).lexicographicallyPrecedes(bytes) }
  }

  private func spelling(_ word: Int) -> UnsafeRawBufferPointer {
    tables.text(.words, word, in: .letters)
  }

  private func letters(_ word: Int) -> [Unicode.Scalar] {
    Array(String(decoding: spelling(word), as: UTF8.self).unicodeScalars)
  }

  /// The first place from which on something holds.
  static func first(in range: Range<Int>, where holds: (Int) -> Bool) -> Int {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if holds(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
