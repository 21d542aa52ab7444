/// An open question as the reader of a typed line needs it: which slots, which options.
package struct Question: Hashable, Sendable {
  package enum Kind: Hashable, Sendable { case ask, list, form, choose, offer, review }

  package struct Asked: Hashable, Sendable {
    package let slot: Slot
    package let isRequired: Bool
    /// For choices and references, in the order in which they are shown (1, 2, 3 or a, b, c).
    package let options: [Option]
    /// How many of the options, from the first on, are proposed: what a bare yes takes.
    package let proposed: Int

    package init(slot: Slot, isRequired: Bool, options: [Option], proposed: Int = 0) {
      self.slot = slot
      self.isRequired = isRequired
      self.options = options
      self.proposed = proposed
    }
  }

  package let place: Place
  package let dialogue: String
  package let step: String
  package let phase: String
  package let kind: Kind
  package let asked: [Asked]
  package let isSkippable: Bool
  /// The earlier answer after going back: an empty line keeps it.
  package let kept: [String: Value]

  package init(
    place: Place, dialogue: String, step: String, phase: String, kind: Kind, asked: [Asked],
    isSkippable: Bool, kept: [String: Value]
  ) {
    self.place = place
    self.dialogue = dialogue
    self.step = step
    self.phase = phase
    self.kind = kind
    self.asked = asked
    self.isSkippable = isSkippable
    self.kept = kept
  }
}
