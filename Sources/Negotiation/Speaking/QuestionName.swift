package import Dialogues

/// A question by what it is about, for telling people of it: the importance of O2.
package struct QuestionName: Hashable, Sendable {
  package let dialogue: String
  package let step: String
  package let phase: String
  /// One slot where the name is of a single answer; otherwise those that the step asks for.
  package let slot: String?
  /// What the dialogue is about, or the item of a list that was named: O2, a service.
  package let topic: Value?

  package init(
    dialogue: String, step: String, phase: String, slot: String? = nil, topic: Value? = nil
  ) {
    self.dialogue = dialogue
    self.step = step
    self.phase = phase
    self.slot = slot
    self.topic = topic
  }

  /// The question at which a dialogue stands.
  init(_ frame: Frame) {
    self.init(
      dialogue: frame.dialogue.id, step: frame.step, phase: frame.current.phase,
      topic: frame.bindings.sorted { $0.key < $1.key }.first?.value)
  }

  init(_ entry: TrailEntry, slot: String? = nil) {
    let bound = entry.bindings.sorted { $0.key < $1.key }.first?.value
    self.init(
      dialogue: entry.dialogue, step: entry.step, phase: entry.phase, slot: slot,
      topic: entry.item.map { .item(id: $0, text: "") } ?? bound)
  }
}
