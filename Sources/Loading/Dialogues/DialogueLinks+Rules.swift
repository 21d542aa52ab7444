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
      for slot in rule.condition.slots.sorted() {
        known(slot: slot, at: path, below: ["holds"])
      }
      for step in rule.steps { known(step: step, at: path, below: ["at"]) }
      for case .isShown(let exhibit) in rule.condition.claims {
        known("exhibit", exhibit, world.exhibits.keys, at: path, below: ["holds"])
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
    for (number, answer) in step.negative.enumerated() {
      known("answer", answer, answers, at: "steps/\(step.id)/negative/\(number)")
    }
    guard case .choose(_, _, let unless, _) = step.kind else { return }
    for answer in unless.keys.sorted() {
      known("answer", answer, answers, at: "steps/\(step.id)/unless/\(answer)")
    }
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
