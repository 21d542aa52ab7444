import Dialogues

/// One line of a transcript test as the meeting took it.
package struct PlayedTurn: Sendable {
  package let line: ScriptTurn
  package let before: Meeting
  package let turn: Turn

  package init(line: ScriptTurn, before: Meeting, turn: Turn) {
    self.line = line
    self.before = before
    self.turn = turn
  }

  package var after: Meeting { turn.meeting }

  /// Names of everything that was said.
  package var said: [String] {
    turn.utterances.map { $0.name(in: after.script, language: after.language) }
  }

  /// The slots that the line filled, with what they hold now.
  package var filled: [String: PlainValue] {
    var filled: [String: PlainValue] = [:]
    for entry in after.run.trail where entry.sequence > before.lastSequence {
      guard let answer = entry.answer, let slot = answer.slot else { continue }
      filled[slot] = (after.value(of: slot) ?? answer.value)?.plain
    }
    return filled
  }
}
