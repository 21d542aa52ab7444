/// Everything that was answered and done at one place, each slot in the order in which it came.
struct Drawer: Hashable, Sendable {
  private var values: [String: Pile<AnswerBook.Entry>] = [:]
  private var routes = Pile<AnswerBook.Entry>()
  private var deeds = Pile<AnswerBook.Deed>()

  /// The deed that stands.
  var deed: AnswerBook.Deed? { deeds.standing.last }

  /// The answers that were not taken back, in the order in which they came.
  var standingAnswers: [AnswerBook.Entry] {
    (values.values.flatMap(\.standing) + routes.standing).sorted { $0.sequence < $1.sequence }
  }

  var hasAnswers: Bool {
    !routes.standing.isEmpty || values.values.contains { !$0.standing.isEmpty }
  }

  mutating func add(_ entry: AnswerBook.Entry) {
    if let slot = entry.slot { values[slot, default: Pile()].add(entry) } else { routes.add(entry) }
  }

  mutating func add(_ deed: AnswerBook.Deed) { deeds.add(deed) }

  /// What a record brought stands no longer.
  mutating func take(_ sequence: Int) {
    for slot in values.keys { values[slot]?.take(sequence) }
    routes.take(sequence)
    deeds.take(sequence)
  }

  /// What a record brought stands again.
  mutating func restore(_ sequence: Int) {
    for slot in values.keys { values[slot]?.restore(sequence) }
    routes.restore(sequence)
    deeds.restore(sequence)
  }

  /// The answer that stands for a slot; with nil, the one that stands for a route.
  ///
  /// A route puts an end to all values before it, a value to the route before it.
  func standing(_ slot: String?) -> AnswerBook.Entry? {
    guard let slot else {
      return routes.standing.last.flatMap { route in
        values.values.contains { $0.isLater(than: route) } ? nil : route
      }
    }
    return values[slot]?.standing.last.flatMap { routes.isLater(than: $0) ? nil : $0 }
  }

  /// The last value of a slot that came before a record, standing or not.
  func lastValue(of slot: String, before sequence: Int) -> Value? {
    let answered = values[slot]?.all.last { $0.sequence < sequence }
    let done = deeds.all.last { $0.sequence < sequence && $0.deed.values[slot] != nil }
    guard let done, done.sequence > answered?.sequence ?? .min else {
      return answered?.value
    }
    return done.deed.values[slot]
  }
}

/// What came from a record of the meeting.
protocol Sequenced: Hashable, Sendable {
  var sequence: Int { get }
}

/// What came for one purpose, in the order of its records, and what of it stands.
private struct Pile<Element: Sequenced>: Hashable, Sendable {
  private(set) var all: Ledger<Element> = []
  private(set) var standing: Ledger<Element> = []

  func isLater(than element: Element) -> Bool {
    standing.last.map { $0.sequence > element.sequence } ?? false
  }

  mutating func add(_ element: Element) {
    all.append(element)
    standing.append(element)
  }

  mutating func take(_ sequence: Int) {
    guard let index = Self.index(of: sequence, in: standing) else { return }
    standing.replaceAll(from: index, by: Array(standing[(index + 1)...]))
  }

  mutating func restore(_ sequence: Int) {
    guard let index = Self.index(of: sequence, in: all) else { return }
    standing.insert(all[index]) { $0.sequence < $1.sequence }
  }

  private static func index(of sequence: Int, in elements: Ledger<Element>) -> Int? {
    elements.lastIndex { $0.sequence <= sequence }
      .flatMap { elements[$0].sequence == sequence ? $0 : nil }
  }
}
