/// The answers and actions that stand, by place; and every earlier value, to offer it again.
package struct AnswerBook: Hashable, Sendable {
  struct Entry: Hashable, Sendable {
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

  package struct Deed: Hashable, Sendable {
    package let sequence: Int
    package let deed: Performed
  }

  private var drawers: [Place: Drawer] = [:]
  /// What was left for later, by mark: a place, or a way of calls that ends in a slash.
  private var marks: [String: Int] = [:]

  package init() {}

  /// Takes an answer in; at its place and slot it stands instead of an older one.
  ///
  /// An answer that chose a route stands instead of every value at the place, and the other way round.
  package mutating func enter(_ answer: Answered, sequence: Int, stands: Bool = true) {
    drawers[answer.place, default: Drawer()].answers.append(
      Drawer.Kept(content: Entry(sequence: sequence, answer: answer), stands: stands))
  }

  package mutating func enter(_ deed: Performed, sequence: Int, stands: Bool = true) {
    drawers[deed.place, default: Drawer()].deeds.append(
      Drawer.Kept(content: Deed(sequence: sequence, deed: deed), stands: stands))
  }

  func drawer(at place: Place) -> Drawer { drawers[place] ?? Drawer() }

  /// Marks a place, or everything below a way of calls, as left for later.
  package mutating func leave(_ mark: String, sequence: Int) { marks[mark] = sequence }

  /// The record that left what bears this mark for later; an answer that is there counts all the same.
  func leaving(_ mark: String) -> Int? { marks[mark] }

  package func deed(at place: Place) -> Deed? {
    drawers[place]?.deeds.last { $0.stands }?.content
  }

  /// The last value that was ever given at a place, standing or not.
  package func lastValue(at place: Place, slot: String) -> Value? {
    drawers[place]?.lastValue(of: slot, before: .max)
  }

  /// The value at a place just before a record was written.
  func value(at place: Place, slot: String, before sequence: Int) -> Value? {
    drawers[place]?.lastValue(of: slot, before: sequence)
  }
}
