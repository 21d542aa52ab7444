/// The answers and actions that stand, by place; and every earlier value, to offer it again.
package struct AnswerBook: Hashable, Sendable {
  package struct Entry: Hashable, Sendable {
    package let sequence: Int
    package let answer: Answered
  }

  package struct Deed: Hashable, Sendable {
    package let sequence: Int
    package let deed: Performed
  }

  private struct Key: Hashable {
    let place: Place
    let slot: String
  }

  private struct Past: Hashable {
    let sequence: Int
    let value: Value?
  }

  private var answers: [Place: [String: Entry]] = [:]
  private var deeds: [Place: Deed] = [:]
  private var history: [Key: [Past]] = [:]
  /// What was left for later, by mark: a place, or a way of calls that ends in a slash.
  private var marks: [String: Int] = [:]

  package init() {}

  /// Takes an answer in; at its place and slot it stands instead of an older one.
  ///
  /// An answer that chose a route stands instead of every value at the place, and the other way round.
  package mutating func enter(_ answer: Answered, sequence: Int, stands: Bool = true) {
    let slot = answer.slot ?? ""
    history[Key(place: answer.place, slot: slot), default: []].append(
      Past(sequence: sequence, value: answer.value))
    guard stands else { return }
    if slot.isEmpty {
      answers[answer.place] = ["": Entry(sequence: sequence, answer: answer)]
    } else {
      answers[answer.place]?[""] = nil
      answers[answer.place, default: [:]][slot] = Entry(sequence: sequence, answer: answer)
    }
  }

  package mutating func enter(_ deed: Performed, sequence: Int, stands: Bool = true) {
    for (slot, value) in deed.values {
      history[Key(place: deed.place, slot: slot), default: []].append(
        Past(sequence: sequence, value: value))
    }
    guard stands else { return }
    deeds[deed.place] = Deed(sequence: sequence, deed: deed)
  }

  /// Marks a place, or everything below a way of calls, as left for later.
  package mutating func leave(_ mark: String, sequence: Int) { marks[mark] = sequence }

  /// The record that left what bears this mark for later; an answer that is there counts all the same.
  func leaving(_ mark: String) -> Int? { marks[mark] }

  package func answers(at place: Place) -> [String: Entry] { answers[place] ?? [:] }

  package func deed(at place: Place) -> Deed? { deeds[place] }

  /// The last value that was ever given at a place, standing or not.
  package func lastValue(at place: Place, slot: String) -> Value? {
    history[Key(place: place, slot: slot)]?.last?.value
  }

  /// The value at a place just before a record was written.
  func value(at place: Place, slot: String, before sequence: Int) -> Value? {
    history[Key(place: place, slot: slot)]?.last { $0.sequence < sequence }?.value
  }
}
