/// All dialogues that may call each other, by id.
package struct DialogueLibrary: Hashable, Sendable {
  package let dialogues: [String: Dialogue]

  package init(_ dialogues: [Dialogue]) {
    self.dialogues = Dictionary(dialogues.map { ($0.id, $0) }) { first, _ in first }
  }

  package subscript(id: String) -> Dialogue? { dialogues[id] }
}
