extension StepKind {
  /// The key by which a dialogue file names the kind.
  package var name: String {
    switch self {
    case .say: "say"
    case .ask: "ask"
    case .form: "form"
    case .choose: "choose"
    case .offer: "offer"
    case .decide: "decide"
    case .set: "set"
    case .perform: "do"
    case .call: "call"
    case .each: "each"
    case .review: "review"
    case .end: "end"
    }
  }

  /// What the step is about, in the ids of the file: slots, the action, the called dialogue.
  package var gist: String {
    switch self {
    case .say, .decide, .review, .end: ""
    case .ask(let slot, _, let once, let isSkippable, _):
      ([slot] + (once ? ["once"] : []) + (isSkippable ? ["skippable"] : []))
        .joined(separator: ", ")
    case .form(let slots, let also, _):
      (slots + also.map { "(\($0))" }).joined(separator: ", ")
    case .choose(let slot, let also, _, _):
      ([slot] + also.map { "(\($0))" }).joined(separator: ", ")
    case .offer(let slot, let from, _, _, _): "\(slot) from \(from.domain)"
    case .set(let values, _): values.keys.sorted().joined(separator: ", ")
    case .perform(let action, _, _, _): action
    case .call(let dialogue, _, _): dialogue
    case .each(let list, _, let dialogue, _, _): "\(list): \(dialogue)"
    }
  }
}
