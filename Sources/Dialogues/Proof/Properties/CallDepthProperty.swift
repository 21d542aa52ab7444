/// Calls inside calls stay few enough that somebody in the room can still say where the meeting is.
package enum CallDepthProperty: DialogueProperty {
  package static let id = "dialogue-call-depth"

  /// Dialogues inside each other, the first one included.
  static let limit = 8

  package static func findings(in premises: Premises) -> [DialogueFinding] {
    premises.steps.compactMap { step in
      guard let called = step.kind.called,
        depth(of: called, premises.library, [premises.dialogue.id]) == limit
      else { return nil }
      return DialogueFinding(
        id: id, dialogue: premises.dialogue.id, path: "steps/\(step.id)",
        message: "from here \(limit) dialogues and more are called inside each other",
        remedy: "Let one of them go on with steps of its own in place of a call.")
    }
  }

  /// How many dialogues stand inside each other from here on; a cycle is told elsewhere.
  private static func depth(
    of id: String, _ library: DialogueLibrary, _ above: [String]
  ) -> Int {
    guard above.count <= limit, !above.contains(id), let dialogue = library[id] else { return 0 }
    return 1 + (dialogue.calls.map { depth(of: $0, library, above + [id]) }.max() ?? 0)
  }
}
