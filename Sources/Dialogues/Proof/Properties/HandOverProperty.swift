/// A call hands over exactly what is needed, and can take back what is given.
package enum HandOverProperty: DialogueProperty {
  package static let id = "dialogue-hand-over"

  package static func findings(in premises: Premises) -> [DialogueFinding] {
    premises.steps.flatMap { step -> [DialogueFinding] in
      switch step.kind {
      case .perform(let action, let with, _, _):
        guard let signature = premises.world.actions[action] else { return [] }
        let needs = Set(signature.takes.keys).subtracting(signature.optional)
        return missing(needs.subtracting(with.keys), action, step, premises)
      case .call(let called, let with, _):
        return contract(with, called, item: nil, step, at: "with", premises)
      case .each(_, let item, let called, let with, _):
        return contract(with, called, item: item, step, at: "each/with", premises)
      case .ask(_, let from?, _, _, _), .offer(_, let from, _, _, _):
        return narrowing(from, step, premises)
      case .say, .ask, .form, .choose, .decide, .set, .review, .end: return []
      }
    }
  }

  /// A list may be left out: the domain is then not narrowed by it.
  private static func narrowing(
    _ from: Source, _ step: Step, _ premises: Premises
  ) -> [DialogueFinding] {
    guard let types = premises.world.domains[from.domain] else { return [] }
    let least = types.filter { !$0.isList }.count
    guard !(least...types.count).contains(from.arguments.count) else { return [] }
    let wanted = types.map(\.described).joined(separator: ", ")
    return [
      finding(
        step, at: "from",
        types.isEmpty
          ? "\(from.domain) is not narrowed by anything"
          : "\(from.domain) is narrowed by \(wanted)", premises,
        remedy: types.isEmpty
          ? "Write from: \(from.domain)."
          : "Write from: \(from.domain)(…), with \(types.count) slots in the parentheses.")
    ]
  }

  private static func contract(
    _ with: [String: String], _ called: String, item: String?, _ step: Step, at path: String,
    _ premises: Premises
  ) -> [DialogueFinding] {
    guard let dialogue = premises.library[called] else { return [] }
    let handed = Set(with.keys).union(item.map { [$0] } ?? [])
    let unwanted = handed.subtracting(dialogue.needs).sorted().map { name in
      finding(
        step, at: name == item ? "each/as" : "\(path)/\(name)",
        "step \(step.id) hands over \(name), which \(called) does not need", premises,
        remedy: "Take it out, or name it under needs of \(called).")
    }
    let unkept = dialogue.gives.filter { premises.dialogue.slots[$0] == nil }.map { slot in
      finding(
        step, at: item == nil ? "call" : "each/call",
        "\(called) gives back \(slot), for which there is no slot here", premises,
        remedy: "Add a slot \(slot), or take it out of gives of \(called).")
    }
    return missing(Set(dialogue.needs).subtracting(handed), called, step, premises) + unwanted
      + unkept
  }

  private static func missing(
    _ names: Set<String>, _ taker: String, _ step: Step, _ premises: Premises
  ) -> [DialogueFinding] {
    names.sorted().map { name in
      finding(
        step, at: "", "step \(step.id) does not hand over \(name), which \(taker) needs", premises,
        remedy: "Add under with: {\(name): …}, with the slot that holds it.")
    }
  }

  private static func finding(
    _ step: Step, at path: String, _ message: String, _ premises: Premises, remedy: String
  ) -> DialogueFinding {
    DialogueFinding(
      id: id, dialogue: premises.dialogue.id,
      path: path.isEmpty ? "steps/\(step.id)" : "steps/\(step.id)/\(path)", message: message,
      remedy: remedy)
  }
}
