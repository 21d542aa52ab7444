import Dialogues

/// What was not understood, more helpful each time; the third time leads out of the loop.
extension TurnMaker {
  mutating func notUnderstood(_ words: String, near: [Option]) {
    let next = rung + 1
    misstep(.notUnderstood(words: words, near: near, rung: next, at: stuck))
    guard next == 2, let question else { return }
    speak(.example, at: question)
    offerChoices()
  }

  private var stuck: Stuck {
    guard let question else { return Stuck(question: nil, canBeLeft: false, others: []) }
    let isOpenList = question.kind == .list && hasItems(question)
    let hasOpen = question.isSkippable || openAnswer(to: question) != nil
    return Stuck(
      question: question, canBeLeft: hasOpen || isOpenList || meeting.run.mark != nil,
      others: facts.participants.filter { $0.id != speaker }.map(\.id),
      values: meeting.run.frame?.slots ?? [:])
  }

  /// How many lines in a row were not understood, for the next turn: an answer or another question
  /// begins anew, help and other digressions do not.
  var nextRung: Int {
    let isStuck = utterances.contains { utterance in
      if case .misstep(.notUnderstood) = utterance { true } else { false }
    }
    if isStuck { return rung + 1 }
    let hasMoved = records.contains { record in
      switch record.content {
      case .answered, .parked, .undone, .performed: true
      case .opened, .addressed, .shown, .noted, .promised, .released, .labelled, .struck: false
      }
    }
    return hasMoved ? 0 : rung
  }
}
