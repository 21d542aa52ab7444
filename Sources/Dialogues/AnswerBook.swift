/// The answers and actions that stand, by place; and every earlier value, to offer it again.
package struct AnswerBook: Hashable, Sendable {
  struct Entry: Sequenced {
    let sequence: Int
    let slot: String?
    let value: Value?
    let route: String?
    /// The whole answer.
    let content: TrailEntry.Content

    init(sequence: Int, answer: Answered) {
      self.sequence = sequence
      slot = answer.slot
      value = answer.value
      route = answer.route
      content = .answer(answer)
    }
  }

  package struct Deed: Sequenced {
    package let sequence: Int
    package let deed: Performed
  }

  private var drawers: [Place: Drawer] = [:]
  /// The records that left something for later, by its mark: a place, or a way of calls that ends in a
  /// slash.
  private var marks: [String: [Int]] = [:]

  package init() {}

  /// Takes an answer in; at its place and slot it stands instead of an older one.
  ///
  /// An answer that chose a route stands instead of every value at the place, and the other way round.
  package mutating func enter(_ answer: Answered, sequence: Int) {
    drawers[answer.place, default: Drawer()].add(Entry(sequence: sequence, answer: answer))
  }

  package mutating func enter(_ deed: Performed, sequence: Int) {
    drawers[deed.place, default: Drawer()].add(Deed(sequence: sequence, deed: deed))
  }

  /// What a record brought to a place was taken back.
  package mutating func take(_ sequence: Int, at place: Place) { drawers[place]?.take(sequence) }

  /// What a record brought to a place stands again.
  package mutating func restore(_ sequence: Int, at place: Place) {
    drawers[place]?.restore(sequence)
  }

  /// The answers that stand at a place, taken by the meeting or not, each with its record.
  package func standing(at place: Place) -> [(sequence: Int, answer: Answered)] {
    (drawers[place]?.standingAnswers ?? []).compactMap { entry in
      if case .answer(let answer) = entry.content { (entry.sequence, answer) } else { nil }
    }
  }

  /// Whether answers stand elsewhere than at these places.
  package func stands(besides places: Set<Place>) -> Bool {
    drawers.contains { $0.value.hasAnswers && !places.contains($0.key) }
  }

  func drawer(at place: Place) -> Drawer { drawers[place] ?? Drawer() }

  /// Marks a place, or everything below a way of calls, as left for later.
  package mutating func leave(_ mark: String, sequence: Int) {
    marks[mark, default: []].append(sequence)
    marks[mark]?.sort()
  }

  /// Somebody took back that it was left for later.
  package mutating func takeUp(_ mark: String, sequence: Int) {
    marks[mark]?.removeAll { $0 == sequence }
    if marks[mark]?.isEmpty == true { marks[mark] = nil }
  }

  /// The record that left what bears this mark for later; an answer that is there counts all the same.
  func leaving(_ mark: String) -> Int? { marks[mark]?.last }

  package func deed(at place: Place) -> Deed? { drawers[place]?.deed }

  /// The value at a place just before a record was written.
  func value(at place: Place, slot: String, before sequence: Int) -> Value? {
    drawers[place]?.lastValue(of: slot, before: sequence)
  }
}
