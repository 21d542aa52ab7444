extension Run {
  /// What to mark in the book so that the present question is left for later: its place, or the way
  /// of calls to the dialogue that is left with it. Nil where nothing can follow without its answer.
  package var mark: String? {
    guard case .input(let place) = waiting, let frame else { return nil }
    if frame.current.later != nil { return place.description }
    return frames.indices.dropFirst().last(where: canLeave).map { frames[$0].path }
  }

  /// Goes on without an answer where the book says that the question was left; false elsewhere.
  ///
  /// A dialogue that was called is left as a whole: its caller goes on as if it had come to its end.
  mutating func leave(_ book: AnswerBook) -> Bool {
    guard let frame else { return false }
    if let sequence = book.leaving(frame.place.description), let next = frame.current.withoutAnswer
    {
      note(sequence, at: frame.place, .left)
      spoken.removeAll()
      go(to: next)
      return true
    }
    let called = frames.indices.dropFirst().first { book.leaving(frames[$0].path) != nil }
    guard let index = called, canLeave(index), let sequence = book.leaving(frames[index].path)
    else {
      return false
    }
    note(sequence, at: frame.place, .left)
    spoken.removeAll()
    frames.removeLast(frames.count - index)
    goOnAfterCall()
    return true
  }

  /// Whether an item of a list still lies ahead in an `each` step of the outermost dialogue, or is the
  /// one at hand.
  package func isAhead(_ item: String, of step: String) -> Bool {
    guard let outer = frames.first,
      case .each(let list, _, _, _, _)? = outer.dialogue.steps[step]?.kind,
      let index = outer.slots[list]?.items?.firstIndex(where: { $0.key == item })
    else { return false }
    return outer.step == step ? index >= outer.progress[step] ?? 0 : !outer.hasVisited(step)
  }

  /// Whether nobody waits for what a called dialogue gives back.
  private func canLeave(_ index: Int) -> Bool { frames[index].dialogue.gives.isEmpty }

  /// The next item, or the step behind a call.
  mutating func goOnAfterCall() {
    guard let caller = frames.last else { return }
    switch caller.current.kind {
    case .call(_, _, let then): go(to: then)
    case .each: frames[frames.count - 1].progress[caller.step, default: 0] += 1
    case .say, .ask, .form, .choose, .offer, .decide, .set, .perform, .review, .end:
      preconditionFailure("Step \(caller.step) did not call.")
    }
  }
}

extension Step {
  /// The step that follows when a marked question gets no answer.
  fileprivate var withoutAnswer: String? {
    if let later { return later }
    switch kind {
    case .ask(_, _, _, isSkippable: true, let then): return then
    case .offer(_, _, _, _, let routes): return routes["later"]
    case .ask, .form, .choose, .review, .say, .decide, .set, .perform, .call, .each, .end:
      return nil
    }
  }
}
