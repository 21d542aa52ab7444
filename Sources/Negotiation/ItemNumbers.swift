import Dialogues

/// The ids that the items of a list have been given: each once, and for ever.
///
/// What `/undo` took back is not among them, so that the next item gets its number; what is open
/// again is, so that it keeps its own.
struct ItemNumbers: Hashable, Sendable {
  private var ids: [Place: String] = [:]
  private(set) var greatest = 0

  mutating func add(_ id: String, at place: Place) {
    ids[place] = id
    greatest = max(greatest, Self.number(of: id))
  }

  subscript(place: Place) -> String? { ids[place] }

  /// O2 is number 2; an id without a number is 0.
  static func number(of id: String) -> Int { Int(id.drop { !$0.isNumber }) ?? 0 }
}
