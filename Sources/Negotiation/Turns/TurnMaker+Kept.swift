import Dialogues

extension TurnMaker {
  /// An empty line: keeps the earlier answer, ends a list that has items, else asks once more.
  mutating func keep(at question: Question) {
    let kept = keptRecords(at: question.place)
    if !kept.isEmpty {
      let new = kept.indices.map { meeting.lastSequence + 1 + $0 }
      return proceed(kept.map(\.content) + carried(kept.map(\.sequence), to: new))
    }
    if question.kind == .list,
      !(meeting.run.frame?.slots[question.asked.first?.slot.id ?? ""]?.items ?? []).isEmpty
    {
      return finishList(words: "", at: question)
    }
    askAgain(withPhase: false)
  }

  /// What was answered at a place before going back to it, as it was said and by whom.
  func keptAnswers(at place: Place) -> [Answered] {
    keptRecords(at: place).compactMap { record in
      if case .answered(let answer) = record.content { answer } else { nil }
    }
  }

  private func keptRecords(at place: Place) -> [Record] {
    for sequence in meeting.undoings.reversed() where !meeting.fallen.contains(sequence) {
      guard case .undone(let undone) = meeting.records[sequence - 1].content,
        undone.reason == .back
      else { continue }
      let kept = undone.records.sorted().map { meeting.records[$0 - 1] }.filter { record in
        if case .answered(let answer) = record.content { answer.place == place } else { false }
      }
      if !kept.isEmpty { return kept }
    }
    return []
  }
}
