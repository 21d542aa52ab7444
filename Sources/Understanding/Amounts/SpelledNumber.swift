/// Adds up the words of a spelled number, as far as they make one.
struct SpelledNumber {
  private let lexicon: NumberLexicon
  /// What stands before the last word for thousands, and what has come since.
  private var total = 0
  private var current = 0
  private var smallest = Int.max
  private var hasWords = false

  init(_ lexicon: NumberLexicon) {
    self.lexicon = lexicon
  }

  var value: Int? { hasWords ? total + current : nil }

  /// Takes a word's value; false when the number ended before it.
  mutating func take(_ value: Int) -> Bool {
    let taken =
      switch value {
      case 100: hundred()
      case 1000...: magnitude(value)
      case 101...999: add(value, room: 1000)
      default: add(value, room: value < 10 ? 10 : 100)
      }
    hasWords = hasWords || taken
    return taken
  }

  /// Takes all parts of a compound word, or none.
  mutating func take(_ parts: [NumberLexicon.Part]) -> Bool {
    var copy = self
    var index = 0
    while index < parts.count {
      guard let value = parts[index].value else {
        index += 1
        continue
      }
      let isBeforeTen =
        index + 2 < parts.count && parts[index + 1].value == nil && value < 10
        && (20...90).contains(parts[index + 2].value ?? 0)
      if isBeforeTen {
        guard copy.take(parts[index + 2].value ?? 0), copy.take(value) else { return false }
        index += 3
      } else {
        guard copy.take(value) else { return false }
        index += 1
      }
    }
    self = copy
    return true
  }

  private mutating func add(_ value: Int, room: Int) -> Bool {
    if !hasWords || current == 0 {
      guard hasWords == false || value > 0 else { return false }
      current = value
      return true
    }
    let ending = current % 100
    if lexicon.isVigesimal, ending == 60 || ending == 80, (10...19).contains(value) {
      current += value
      return true
    }
    let isOpen = current % room == 0 && (room != 10 || ending == 0 || ending >= 20)
    guard value > 0, isOpen else { return false }
    current += value
    return true
  }

  private mutating func hundred() -> Bool {
    guard current < 100 else { return false }
    current = max(1, current) * 100
    return true
  }

  private mutating func magnitude(_ value: Int) -> Bool {
    guard value < smallest, current < 1000, hasWords == false || current > 0 || total == 0 else {
      return false
    }
    total += max(1, current) * value
    (current, smallest) = (0, value)
    return true
  }
}
