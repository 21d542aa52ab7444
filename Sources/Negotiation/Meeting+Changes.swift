import Dialogues

extension Meeting {
  /// The records of the latest turn that changed something and stands, for `/undo`; none at the start.
  ///
  /// All of the turn go together: what was said, what was done and shown because of it, and who
  /// spoke. Undoing and redoing change nothing of their own, so that each can be repeated.
  var latestChange: [Record] {
    guard let last = standing.last(where: \.isAct) else { return [] }
    let turn = records.reversed().drop { $0.turn > last.turn }.prefix { $0.turn == last.turn }
    return turn.filter { stands($0) && $0.belongsToItsTurn }.reversed()
  }

  /// The undoing that `/redo` takes back; nil when nothing was undone, or something new was said since.
  var latestUndoing: Record? {
    guard let undoing = lastUndoing else { return nil }
    return isOutdated(undoing) ? nil : undoing
  }

  /// Whether something was undone that cannot be brought back any more.
  var hasOutdatedUndoing: Bool { lastUndoing.map(isOutdated) ?? false }

  private var lastUndoing: Record? {
    undoings.last { stands($0) && records[$0 - 1].isUndoing }.map { records[$0 - 1] }
  }

  private func isOutdated(_ undoing: Record) -> Bool {
    records[undoing.sequence...].contains { stands($0) && $0.isAct }
  }

  /// What was answered at a place before it was opened again, as it was said and by whom.
  func keptAnswers(at place: Place) -> [Answered] {
    keptRecords(at: place).compactMap(\.answer)
  }

  func keptRecords(at place: Place) -> [Record] {
    guard let sequence = reopenings[place]?.last,
      case .undone(let undone) = records[sequence - 1].content
    else { return [] }
    return answers(in: undone, at: place)
  }

  /// The answers that stand at a place, taken by the meeting or not.
  func standingAnswers(at place: Place) -> [Answered] { book.standing(at: place).map(\.answer) }

  /// Whether answers stand that the way to the present question has not come to.
  var hasAnswersAhead: Bool { book.stands(besides: Set(run.trail.map(\.place))) }

  /// The answers that counted among those that were taken back: the last of each slot, in their order.
  private func answers(in undone: Undone, at place: Place) -> [Record] {
    var kept: [Record] = []
    for sequence in undone.records.sorted() {
      let record = records[sequence - 1]
      guard let answer = record.answer, answer.place == place else { continue }
      // A route puts an end to all values before it, a value to the route before it.
      kept.removeAll { old in
        answer.slot == nil || old.answer?.slot == nil || old.answer?.slot == answer.slot
      }
      kept.append(record)
    }
    return kept
  }
}

extension Record {
  var answer: Answered? {
    if case .answered(let answer) = content { answer } else { nil }
  }

  /// Whether it is what somebody said or did, other than undoing.
  fileprivate var isAct: Bool {
    switch content {
    case .answered, .noted, .promised, .released, .parked: true
    case .undone(let undone): undone.reason == .back || undone.reason == .takeUp
    case .opened, .addressed, .performed, .shown, .labelled, .struck: false
    }
  }

  fileprivate var isUndoing: Bool {
    if case .undone(let undone) = content { undone.reason == .undo } else { false }
  }

  /// Whether it falls with the line that brought it about.
  fileprivate var belongsToItsTurn: Bool {
    switch content {
    case .addressed, .performed, .shown: true
    case .opened, .answered, .noted, .promised, .released, .parked, .labelled, .undone, .struck:
      isAct
    }
  }
}
