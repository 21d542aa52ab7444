/// Everything that was answered and done at one place, in the order in which it came.
struct Drawer: Hashable, Sendable {
  private var answers: Ledger<AnswerBook.Entry> = []
  private var deeds: Ledger<AnswerBook.Deed> = []
  /// Those of them that stand.
  private(set) var standingAnswers: Ledger<AnswerBook.Entry> = []
  private var standingDeeds: Ledger<AnswerBook.Deed> = []

  /// The deed that stands.
  var deed: AnswerBook.Deed? { standingDeeds.last }

  mutating func add(_ entry: AnswerBook.Entry) {
    answers.append(entry)
    standingAnswers.append(entry)
  }

  mutating func add(_ deed: AnswerBook.Deed) {
    deeds.append(deed)
    standingDeeds.append(deed)
  }

  /// What a record brought stands no longer.
  mutating func take(_ sequence: Int) {
    standingAnswers.removeLast { $0.sequence == sequence }
    standingDeeds.removeLast { $0.sequence == sequence }
  }

  /// What a record brought stands again.
  mutating func restore(_ sequence: Int) {
    if let entry = answers.last(where: { $0.sequence == sequence }) {
      standingAnswers.insert(entry) { $0.sequence < $1.sequence }
    }
    if let deed = deeds.last(where: { $0.sequence == sequence }) {
      standingDeeds.insert(deed) { $0.sequence < $1.sequence }
    }
  }

  /// The answer that stands for a slot; with nil, the one that stands for a route.
  func standing(_ slot: String?) -> AnswerBook.Entry? {
    for entry in standingAnswers.reversed() {
      if entry.slot == slot { return entry }
      // A route puts an end to all values before it, a value to the route before it.
      if entry.slot == nil || slot == nil { return nil }
    }
    return nil
  }

  /// The last value of a slot that came before a record, standing or not.
  func lastValue(of slot: String, before sequence: Int) -> Value? {
    let answered = answers.last { $0.sequence < sequence && ($0.slot ?? "") == slot }
    let done = deeds.last { $0.sequence < sequence && $0.deed.values[slot] != nil }
    guard let done, done.sequence > answered?.sequence ?? .min else {
      return answered?.value
    }
    return done.deed.values[slot]
  }
}
