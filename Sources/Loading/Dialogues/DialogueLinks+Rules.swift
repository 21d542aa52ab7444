import Diagnostics
import Dialogues

extension DialogueLinks {
  /// What is handed over and given back are slots of the dialogue.
  mutating func checkContract() {
    for (key, slots) in [("needs", dialogue.needs), ("gives", dialogue.gives)] {
      for (number, slot) in slots.enumerated() {
        known(slot: slot, at: "\(key)/\(number)")
      }
    }
  }

  /// Rules speak of slots, steps and things to show that exist.
  mutating func checkRules() {
    for (number, rule) in dialogue.always.enumerated() {
      let path = "always/\(number)"
      for slot in rule.condition.slots.sorted() { known(slot: slot, at: path) }
      for step in rule.steps { known(step: step, at: "\(path)/at") }
      for case .isShown(let exhibit) in rule.condition.claims
      where world.exhibits[exhibit] == nil {
        faults.add(
          DialogueFault.unknown("exhibit", exhibit, known: world.exhibits.keys, at: place(path)))
      }
    }
    for (number, rule) in dialogue.precedences.enumerated() {
      for name in [rule.earlier, rule.later] where dialogue.slots[name] == nil {
        known(step: name, at: "order/\(number)")
      }
    }
  }

  /// Answers that are marked or left out are answers of the step.
  mutating func checkAnswers(of step: Step) {
    let answers = step.answers
    for (number, answer) in step.negative.enumerated() where !answers.contains(answer) {
      let path = "steps/\(step.id)/negative/\(number)"
      faults.add(DialogueFault.unknown("answer", answer, known: answers, at: place(path)))
    }
    guard case .choose(_, _, let unless, _) = step.kind else { return }
    for answer in unless.keys.sorted() where !answers.contains(answer) {
      let path = "steps/\(step.id)/unless/\(answer)"
      faults.add(DialogueFault.unknown("answer", answer, known: answers, at: place(path)))
    }
  }

  private mutating func known(step: String, at path: String) {
    guard dialogue.steps[step] == nil else { return }
    faults.add(DialogueFault.unknown("step", step, known: dialogue.steps.keys, at: place(path)))
  }
}

extension Step {
  /// The answers or outcomes between which the step tells apart.
  fileprivate var answers: [String] {
    switch kind {
    case .choose(_, _, _, let then), .offer(_, _, _, _, let then), .perform(_, _, _, let then),
      .review(let then):
      then.keys.sorted()
    case .say, .ask, .form, .decide, .set, .call, .each, .end: []
    }
  }
}
