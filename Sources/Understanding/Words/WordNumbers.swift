/// Numbers of words, found by the hash that a token carries: most words of a line stand in no table,
/// and that is told by one look.
struct WordNumbers: Sendable {
  private struct Slot: Sendable {
    var hash = 0
    /// Below zero where nothing stands.
    var number: Int32 = -1
  }

  private(set) var words: [String] = []
  /// As many as a power of two, at most half of them taken.
  private var slots = [Slot](repeating: Slot(), count: 8)

  /// The number of a word, a new one where it had none.
  mutating func add(_ word: String) -> Int {
    let hash = word.hashValue
    if let known = number(of: word, hash: hash) { return known }
    if 2 * words.count >= slots.count { grow() }
    let number = words.count
    words.append(word)
    place(Slot(hash: hash, number: Int32(number)))
    return number
  }

  /// - Parameter hash: the word's `hashValue`.
  func number(of word: String, hash: Int) -> Int? {
    let mask = slots.count - 1
    var index = hash & mask
    while slots[index].number >= 0 {
      let number = Int(slots[index].number)
      if slots[index].hash == hash, words[number] == word { return number }
      index = (index + 1) & mask
    }
    return nil
  }

  private mutating func place(_ slot: Slot) {
    let mask = slots.count - 1
    var index = slot.hash & mask
    while slots[index].number >= 0 { index = (index + 1) & mask }
    slots[index] = slot
  }

  private mutating func grow() {
    let old = slots
    slots = [Slot](repeating: Slot(), count: 2 * old.count)
    for slot in old where slot.number >= 0 { place(slot) }
  }
}
