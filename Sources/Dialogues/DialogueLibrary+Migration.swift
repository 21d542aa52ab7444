extension DialogueLibrary {
  /// Whether any dialogue has given a name up: most have not, and then records stay as they are.
  package var migrates: Bool { dialogues.values.contains { !$0.migrations.isEmpty } }

  /// A place in the names of the present versions, followed from the dialogue at the top.
  package func present(_ place: Place, under top: String) -> Place {
    var dialogue = self[top]
    let parts = place.description.split(separator: "/", omittingEmptySubsequences: false).map {
      part -> String in
      guard let present = dialogue else { return String(part) }
      let name = part.prefix { $0 != "[" && $0 != "#" }
      let step = present.presentStep(String(name))
      dialogue = present.steps[step]?.kind.called.flatMap { self[$0] }
      return step + part.dropFirst(name.count)
    }
    return Place(parts.joined(separator: "/"))
  }

  /// Whether the steps that lead to a place, and its own, are all there.
  package func has(_ place: Place, under top: String) -> Bool {
    var dialogue = self[top]
    return place.description.split(separator: "/").allSatisfy { part in
      guard let step = dialogue?.steps[String(part.prefix { $0 != "[" && $0 != "#" })] else {
        return false
      }
      dialogue = step.kind.called.flatMap { self[$0] }
      return true
    }
  }

  package func present(_ answer: Answered, under top: String) -> Answered {
    guard let dialogue = self[String(answer.dialogue.prefix { $0 != "@" })] else { return answer }
    let slot = answer.slot.map(dialogue.presentSlot)
    return Answered(
      dialogue: answer.dialogue, place: present(answer.place, under: top),
      step: dialogue.presentStep(answer.step), slot: slot,
      value: answer.value.map { value in
        slot.map { dialogue.presentValue(value, of: $0) } ?? value
      },
      route: answer.route, words: answer.words, speaker: answer.speaker, language: answer.language)
  }

  package func present(_ deed: Performed, under top: String) -> Performed {
    Performed(
      place: present(deed.place, under: top), action: deed.action, inputs: deed.inputs,
      outcome: deed.outcome, values: deed.values, catalogue: deed.catalogue)
  }
}

extension StepKind {
  /// The dialogue that a step calls.
  package var called: String? {
    switch self {
    case .call(let dialogue, _, _), .each(_, _, let dialogue, _, _): dialogue
    case .say, .ask, .form, .choose, .offer, .decide, .set, .perform, .review, .end: nil
    }
  }
}
