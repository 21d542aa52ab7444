extension Run {
  /// Passes a step that waits for nobody.
  mutating func pass(_ step: Step) {
    switch step.kind {
    case .say(let then):
      spoken.append(
        Spoken(
          dialogue: frames[top].dialogue.id, step: step.id, phase: step.phase, show: step.show,
          slots: frames[top].slots))
      go(to: then)
    case .decide(let cases, let otherwise):
      go(to: cases.first { $0.condition.holds(in: frames[top].slots) }?.then ?? otherwise)
    case .set(let values, let then):
      frames[top].fill(values.map { filling($0, $1) })
      go(to: then)
    case .call(let dialogue, let with, _):
      enter(dialogue, with: inputs(with), path: "\(frames[top].path)\(step.id)/")
    case .each(let list, let item, let dialogue, let with, let then):
      let index = frames[top].progress[step.id] ?? 0
      guard let items = frames[top].slots[list]?.items, index < items.count else {
        frames[top].progress[step.id] = nil
        return go(to: then)
      }
      var given = inputs(with)
      given[item] = items[index]
      enter(dialogue, with: given, path: "\(frames[top].path)\(step.id)[\(items[index].key)]/")
    case .end: leave()
    case .ask, .form, .choose, .offer, .review, .perform:
      preconditionFailure("Step \(step.id) waits: it cannot be passed.")
    }
  }

  /// What a slot gets by a `set` step; a value that is taken over keeps its origin.
  private func filling(_ slot: String, _ assigned: Assigned) -> Frame.Filling {
    let origin: Frame.Origin? =
      if case .slot(let source) = assigned { frames[top].origins[source] } else { nil }
    return Frame.Filling(
      slot: slot, value: assigned.value(in: frames[top].slots),
      origin: origin ?? Frame.Origin(sequence: 0, place: frames[top].place))
  }

  private mutating func enter(_ id: String, with given: [String: Value], path: String) {
    guard let dialogue = library[id] else {
      preconditionFailure("Dialogue \(id) is called and missing: it was not checked.")
    }
    frames.append(Frame(dialogue: dialogue, path: path, given: given))
  }

  private mutating func leave() {
    let left = frames.removeLast()
    guard !frames.isEmpty else { return }
    frames[top].fill(
      left.dialogue.gives.map { slot in
        Frame.Filling(slot: slot, value: left.slots[slot], origin: left.origins[slot])
      })
    goOnAfterCall()
  }
}
