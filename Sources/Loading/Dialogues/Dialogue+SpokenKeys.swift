import Dialogues

extension Dialogue {
  /// Every key that a text file of this dialogue must hold, and no other.
  var spokenKeys: Set<String> {
    var keys: Set<String> = []
    for step in steps.values {
      let input = ["ask", "help", "why", "example"].map { "\(step.id).\($0)" }
      switch step.kind {
      case .say: if step.show == nil { keys.insert("\(step.id).say") }
      case .ask(let slot, _, _, _, _), .offer(let slot, _, _, _, _):
        keys.formUnion(input + options(of: [slot], step))
      case .form(let slots, let also, _):
        keys.formUnion(input + options(of: slots + also, step) + step.kind.restKeys)
      case .choose(let slot, let also, _, _):
        keys.formUnion(input + options(of: [slot] + also, step))
      case .review:
        keys.formUnion(input + ["\(step.id).option.agree", "\(step.id).option.change"])
      case .decide, .set, .perform, .call, .each, .end: break
      }
    }
    return keys
  }

  /// Keys that may be there: a step that shows something needs no words of its own.
  var optionalKeys: Set<String> {
    phaseNames.union(slots.keys.map { "slot.\($0)" })
      .union(steps.values.filter { $0.kind.isSay && $0.show != nil }.map { "\($0.id).say" })
      .union(steps.values.flatMap(\.kind.formSlots).map { "rest.\($0).ask" })
  }

  /// The names of all that is asked for: by them an answer is changed, left and taken up.
  var slotNames: Set<String> { Set(steps.values.flatMap(\.kind.askedSlots).map { "slot.\($0)" }) }

  var phaseNames: Set<String> { Set(phases.map { "phase.\($0)" }) }

  private func options(of slots: [String], _ step: Step) -> [String] {
    slots.flatMap { slot -> [String] in
      guard case .choice(let values)? = self.slots[slot]?.type.element else { return [] }
      return values.map { "\(step.id).option.\($0)" }
    }
  }
}

extension StepKind {
  /// What a form takes: asked for or not.
  fileprivate var formSlots: [String] {
    if case .form(let slots, let also, _) = self { slots + also } else { [] }
  }

  fileprivate var isSay: Bool {
    if case .say = self { true } else { false }
  }

  fileprivate var askedSlots: [String] {
    switch self {
    case .ask(let slot, _, _, _, _): [slot]
    case .form(let slots, let also, _): slots + also
    case .choose(let slot, let also, _, _): [slot] + also
    case .offer(let slot, _, _, let wish, _): [slot, wish]
    case .say, .decide, .set, .perform, .call, .each, .review, .end: []
    }
  }
}

extension Dialogue {
  /// Whether one of the steps goes through another dialogue.
  func calls(_ id: String) -> Bool {
    steps.values.contains { step in
      switch step.kind {
      case .call(let called, _, _), .each(_, _, let called, _, _): called == id
      case .say, .ask, .form, .choose, .offer, .decide, .set, .perform, .review, .end: false
      }
    }
  }
}
