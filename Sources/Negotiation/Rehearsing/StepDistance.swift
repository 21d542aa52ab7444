import Dialogues

/// How many lines a meeting needs at least to come to a step, read off the dialogues alone.
///
/// A form may be passed without a line, as all that it asks may have been said before; so the number
/// is never too high, and what has none cannot be reached from there.
struct StepDistance {
  private struct Key: Hashable {
    let dialogue: String
    let step: String
  }

  private let library: DialogueLibrary
  private let target: Key
  /// Lines from a step to the end of its dialogue.
  private var toEnd: [Key: Int] = [:]
  /// Lines from a step to the target, within its dialogue and those that it calls.
  private var toTarget: [Key: Int] = [:]

  init(to step: String, of dialogue: String, in library: DialogueLibrary) {
    self.library = library
    target = Key(dialogue: dialogue, step: step)
    let all = library.dialogues.values.sorted { $0.id < $1.id }
    var hasChanged = true
    while hasChanged {
      hasChanged = false
      for dialogue in all {
        for step in dialogue.order.reversed().compactMap({ dialogue.steps[$0] }) {
          if improve(step, of: dialogue) { hasChanged = true }
        }
      }
    }
  }

  private mutating func improve(_ step: Step, of dialogue: Dialogue) -> Bool {
    let key = Key(dialogue: dialogue.id, step: step.id)
    let cost = cost(of: step)
    func least(_ known: [Key: Int]) -> Int? {
      step.kind.successors.compactMap { known[Key(dialogue: dialogue.id, step: $0)] }.min()
        .flatMap { rest in cost.map { $0 + rest } }
    }
    let end = step.kind == .end ? 0 : least(toEnd)
    let inner = step.kind.called.flatMap { library[$0] }
      .flatMap { toTarget[Key(dialogue: $0.id, step: $0.start)] }
    let reach = key == target ? 0 : [least(toTarget), inner].compactMap(\.self).min()
    defer {
      toEnd[key] = end
      toTarget[key] = reach
    }
    return toEnd[key] != end || toTarget[key] != reach
  }

  /// Lines for the step itself; nil while a dialogue that it calls is known to have no end.
  private func cost(of step: Step) -> Int? {
    switch step.kind {
    case .ask, .choose, .offer, .review: 1
    case .form, .say, .decide, .set, .perform, .each, .end: 0
    case .call(let called, _, _):
      library[called].flatMap { toEnd[Key(dialogue: called, step: $0.start)] }
    }
  }

  /// Lines from where a meeting stands; nil where no way leads to the target.
  func from(_ frames: [Frame]) -> Int? {
    var best: Int?
    var passed = 0
    for (depth, frame) in frames.enumerated().reversed() {
      let key = Key(dialogue: frame.dialogue.id, step: frame.step)
      let isTop = depth == frames.count - 1
      let near = isTop ? [toTarget[key]] : after(frame).map { toTarget[$0] }
      if let reach = near.compactMap(\.self).min() { best = min(best ?? .max, passed + reach) }
      // A list may have a further item, so that its dialogue begins once more.
      if !isTop, let again = toTarget[key] { best = min(best ?? .max, passed + again) }
      let ends = isTop ? [toEnd[key]] : after(frame).map { toEnd[$0] }
      guard let end = ends.compactMap(\.self).min() else { break }
      passed += end
    }
    return best
  }

  /// Where a dialogue goes on when the one that it calls has ended.
  private func after(_ frame: Frame) -> [Key] {
    frame.current.kind.successors.map { Key(dialogue: frame.dialogue.id, step: $0) }
  }
}
