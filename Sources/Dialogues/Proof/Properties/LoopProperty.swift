/// No way goes round for ever without anybody being asked.
package enum LoopProperty: DialogueProperty {
  package static let id = "dialogue-loop"

  package static func findings(in premises: Premises) -> [DialogueFinding] {
    let silent = premises.steps.filter { isSilent($0) }.map(\.id)
    let next = Dictionary(
      silent.map { id in (id, premises.dialogue.steps[id]?.kind.successors ?? []) },
      uniquingKeysWith: { first, _ in first })
    return Loops(in: silent, next: next).all.map { loop in
      DialogueFinding(
        id: id, dialogue: premises.dialogue.id, path: "steps/\(loop[0])",
        message: loop.count == 1
          ? "step \(loop[0]) leads to itself, and nobody is asked"
          : "the steps \(loop.joined(separator: ", ")) go round for ever, and nobody is asked",
        remedy: "Put a question on the way round, or lead one of the steps somewhere else.")
    }
  }

  /// Whether a step may be passed without a word from anybody: a form whose slots are all known, and a
  /// call whose answers were given the first time round, ask nothing either.
  private static func isSilent(_ step: Step) -> Bool {
    switch step.kind {
    case .ask, .choose, .offer, .review: false
    case .say, .form, .decide, .set, .perform, .call, .each, .end: true
    }
  }
}
