package import Dialogues

extension Meeting {
  /// Id of the dialogue that the meeting follows.
  package var mainDialogue: String { String(opened.dialogue.prefix { $0 != "@" }) }

  /// Where the meeting stands: the step, before it the dialogue where that is a called one; or `end`.
  package var position: String {
    guard case .input = run.waiting, let frame = run.frame else { return "end" }
    return frame.dialogue.id == mainDialogue ? frame.step : "\(frame.dialogue.id)/\(frame.step)"
  }

  /// What a slot holds in the dialogue at hand or in its callers, else what was put into it last.
  package func value(of slot: String) -> Value? {
    if let held = run.frames.reversed().lazy.compactMap({ $0.slots[slot] }).first { return held }
    guard !run.frames.contains(where: { $0.dialogue.slots[slot] != nil }) else { return nil }
    for entry in run.trail.reversed() {
      switch entry.content {
      case .answer(let answer): if answer.slot == slot { return answer.value }
      case .deed(let deed): if let value = deed.values[slot] { return value }
      case .left: continue
      }
    }
    return nil
  }
}
