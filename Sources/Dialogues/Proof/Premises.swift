/// What the proof of one dialogue stands on.
package struct Premises: Sendable {
  package let dialogue: Dialogue
  package let library: DialogueLibrary
  package let world: any DialogueWorld
  package let words: DialogueWords
  /// Nil where no catalogue is at hand: then options are not counted.
  package let stock: (any DialogueStock)?
  /// What the dialogues that this one calls bring back, each proved once.
  let summaries: [String: CallSummary]

  /// The dialogue's steps in the order of the file.
  let steps: [Step]

  init(
    dialogue: Dialogue, library: DialogueLibrary, world: any DialogueWorld, words: DialogueWords,
    stock: (any DialogueStock)?, summaries: [String: CallSummary]
  ) {
    self.dialogue = dialogue
    self.library = library
    self.world = world
    self.words = words
    self.stock = stock
    self.summaries = summaries
    steps = dialogue.order.compactMap { dialogue.steps[$0] }
  }
}
