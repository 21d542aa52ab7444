extension Run {
  /// Passes a step that waits for nobody.
  mutating func pass(_ frame: Frame) {
    switch frame.current.kind {
    case .say(let then):
      spoken.append(
        Spoken(
          dialogue: frame.dialogue.id, step: frame.step, phase: frame.current.phase,
          show: frame.current.show, slots: frame.slots))
      go(to: then)
    case .decide(let cases, let otherwise):
      go(to: cases.first { $0.condition.holds(in: frame.slots) }?.then ?? otherwise)
    case .set(let values, let then):
      for (slot, assigned) in values {
        let origin = assigned.origin(in: frame)
        set(
          slot, to: assigned.value(in: frame.slots), sequence: origin?.sequence ?? 0,
          at: origin?.place ?? frame.place)
      }
      go(to: then)
    case .call(let dialogue, let with, _):
      enter(dialogue, with: given(with, in: frame), path: "\(frame.path)\(frame.step)/")
    case .each(let list, let item, let dialogue, let with, let then):
      let items = frame.slots[list]?.items ?? []
      let index = frame.progress[frame.step] ?? 0
      guard index < items.count else {
        frames[frames.count - 1].progress[frame.step] = nil
        return go(to: then)
      }
      var given = given(with, in: frame)
      given[item] = items[index]
      enter(
        dialogue, with: given, path: "\(frame.path)\(frame.step)[\(items[index].key)]/")
    case .end: leave(frame)
    case .ask, .form, .choose, .offer, .review, .perform:
      preconditionFailure("Step \(frame.step) waits: it cannot be passed.")
    }
  }

  private func given(_ with: [String: String], in frame: Frame) -> [String: Value] {
    var given: [String: Value] = [:]
    for (need, slot) in with { given[need] = frame.slots[slot] }
    return given
  }

  private mutating func enter(_ id: String, with given: [String: Value], path: String) {
    guard let dialogue = library[id] else {
      preconditionFailure("Dialogue \(id) is called and missing: it was not checked.")
    }
    frames.append(Frame(dialogue: dialogue, path: path, given: given))
  }

  private mutating func leave(_ frame: Frame) {
    frames.removeLast()
    guard !frames.isEmpty else { return }
    for slot in frame.dialogue.gives {
      frames[frames.count - 1].slots[slot] = frame.slots[slot]
    }
    goOnAfterCall()
  }
}

extension Assigned {
  fileprivate func origin(in frame: Frame) -> Frame.Origin? {
    if case .slot(let slot) = self { frame.origins[slot] } else { nil }
  }
}
