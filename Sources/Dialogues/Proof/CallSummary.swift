/// What a called dialogue brings back, whatever happens in it: the proof of the caller needs no more.
struct CallSummary: Hashable, Sendable {
  enum Result: Hashable, Sendable {
    case nothing
    case word(String)
    /// Some value of the slot's type.
    case value
  }

  /// Each combination of what is given back with which the dialogue can end.
  let endings: Set<[String: Result]>

  init(endings: Set<[String: Result]>) {
    self.endings = endings
  }

  /// For a dialogue that has faults of its own: all that it should give.
  init(expectedOf dialogue: Dialogue) {
    endings = [Dictionary(dialogue.gives.map { ($0, .value) }) { first, _ in first }]
  }
}
