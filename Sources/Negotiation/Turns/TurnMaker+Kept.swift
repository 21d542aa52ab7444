import Dialogues

extension TurnMaker {
  /// An empty line: keeps the earlier answer, ends a list that has items, else asks once more.
  mutating func keep(at question: Question) {
    // What was answered anew meanwhile stays.
    let anew = Set(meeting.standingAnswers(at: question.place).compactMap(\.slot))
    let kept = meeting.keptRecords(at: question.place).filter { record in
      record.answer?.slot.map { !anew.contains($0) } ?? true
    }
    if !kept.isEmpty {
      let new = kept.indices.map { meeting.lastSequence + 1 + $0 }
      return proceed(kept.map(\.content) + carried(kept.map(\.sequence), to: new))
    }
    if question.kind == .list,
      !(meeting.run.frame?.slots[question.asked.first?.slot.id ?? ""]?.items ?? []).isEmpty
    {
      return finishList(words: "", at: question)
    }
    if question.kind == .list, question.isSkippable { return skip(words: "", at: question) }
    askAgain(withPhase: false)
  }
}
