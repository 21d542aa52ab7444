import Dialogues

/// The ids that the items of a list have been given: each once, and for ever.
///
/// What `/undo` took back is not among them, so that the next item gets its number; what is open
/// again is, so that it keeps its own.
struct ItemNumbers: Hashable, Sendable {
  private struct Given: Hashable {
    let sequence: Int
    let id: String
  }

  private var given: [Place: Ledger<Given>] = [:]
  /// How often each number was given.
  private var counts: [Int: Int] = [:]
  private(set) var greatest = 0

  mutating func add(_ id: String, at place: Place, sequence: Int) {
    let item = Given(sequence: sequence, id: id)
    if let last = given[place]?.last, last.sequence > sequence {
      given[place]?.insert(item) { $0.sequence < $1.sequence }
    } else {
      given[place, default: []].append(item)
    }
    counts[Self.number(of: id), default: 0] += 1
    greatest = max(greatest, Self.number(of: id))
  }

  mutating func remove(_ id: String, at place: Place, sequence: Int) {
    given[place]?.removeLast { $0.sequence == sequence }
    if given[place]?.isEmpty == true { given[place] = nil }
    let number = Self.number(of: id)
    counts[number, default: 1] -= 1
    if counts[number] == 0 { counts[number] = nil }
    while greatest > 0, counts[greatest] == nil { greatest -= 1 }
  }

  subscript(place: Place) -> String? { given[place]?.last?.id }

  /// O2 is number 2; an id without a number is 0.
  static func number(of id: String) -> Int { Int(id.drop { !$0.isNumber }) ?? 0 }
}
