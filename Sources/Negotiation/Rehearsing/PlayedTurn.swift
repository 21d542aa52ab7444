import Dialogues

/// One line of a transcript test as the meeting took it.
package struct PlayedTurn: Sendable {
  package let line: TestTurn
  package let before: Meeting
  package let turn: Turn

  package init(line: TestTurn, before: Meeting, turn: Turn) {
    self.line = line
    self.before = before
    self.turn = turn
  }

  package var after: Meeting { turn.meeting }

  /// Names of everything that was said.
  package var said: [String] {
    turn.utterances.map { $0.name(in: after.mainDialogue, language: after.language) }
  }

  /// What a slot holds after the line; what the line itself put there counts also where the next
  /// item of a list has begun since.
  package func value(of slot: String) -> PlainValue? {
    filled[slot] ?? after.value(of: slot)?.plain
  }

  /// The slots that the line filled, each with the whole of it where that is a list.
  package var filled: [String: PlainValue] {
    var filled: [String: PlainValue] = [:]
    for entry in after.run.trail where entry.sequence > before.lastSequence {
      guard let answer = entry.answer, let slot = answer.slot else { continue }
      let type = after.run.library[entry.dialogue]?.slots[slot]?.type
      let whole: Value? = if case .list? = type { after.value(of: slot) } else { nil }
      filled[slot] = (whole ?? answer.value)?.plain
    }
    return filled
  }
}
