package import Dialogues

extension Meeting {
  /// The steps to which the meeting has come, in their order, with the way on from each.
  package func passages(by walker: Walker) -> [Passage] {
    let dialogue = String(opened.dialogue.prefix { $0 != "@" })
    return walker.passages(of: dialogue, given: opened.given ?? [:], book: book)
  }
}
