/// No dialogue calls itself, not even through others: a meeting comes back from every call.
package enum CallCycleProperty: DialogueProperty {
  package static let id = "dialogue-call-cycle"

  package static func findings(in premises: Premises) -> [DialogueFinding] {
    premises.steps.compactMap { step in
      guard let called = step.kind.called,
        let way = way(from: called, to: premises.dialogue.id, premises.library)
      else { return nil }
      let others = way.dropLast().joined(separator: ", then ")
      return DialogueFinding(
        id: id, dialogue: premises.dialogue.id, path: "steps/\(step.id)",
        message: others.isEmpty
          ? "the dialogue \(premises.dialogue.id) calls itself"
          : "the dialogue \(premises.dialogue.id) is called again by what it calls: \(others)",
        remedy: "Repeat a part with a step that leads back to it, not with a call.")
    }
  }

  /// A way of calls; nil where none leads there.
  private static func way(
    from start: String, to end: String, _ library: DialogueLibrary
  ) -> [String]? {
    var seen: Set<String> = []
    var open = [[start]]
    while let way = open.popLast() {
      guard let last = way.last, seen.insert(last).inserted else { continue }
      if last == end { return way }
      for called in library[last]?.calls ?? [] { open.append(way + [called]) }
    }
    return nil
  }
}

extension Dialogue {
  /// The dialogues that it calls, in the order of its steps.
  var calls: [String] { order.compactMap { steps[$0]?.kind.called } }
}
