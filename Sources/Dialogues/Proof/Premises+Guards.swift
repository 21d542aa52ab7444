extension Premises {
  /// Every condition of the dialogue with its place in the file.
  var guards: [(place: String, condition: Guard)] {
    let rules = dialogue.always.enumerated().map { ("always/\($0)", $1.condition) }
    return rules + steps.flatMap(guards)
  }

  private func guards(of step: Step) -> [(place: String, condition: Guard)] {
    switch step.kind {
    case .decide(let cases, _):
      cases.enumerated().map { ("steps/\(step.id)/decide/\($0)/if", $1.condition) }
    case .choose(_, _, let unless, _):
      unless.sorted { $0.key < $1.key }.map { ("steps/\(step.id)/unless/\($0)", $1) }
    case .say, .ask, .form, .offer, .set, .perform, .call, .each, .review, .end: []
    }
  }
}
