import Dialogues

/// A world of one domain and one action that may leave its result empty.
struct TestWorld: DialogueWorld {
  var domains: [String: [SlotType]] { ["thing": []] }

  var actions: [String: ActionSignature] {
    [
      "look": ActionSignature(
        takes: ["color": .choice(["red", "blue"])], optional: ["color"],
        results: [
          "found": .init(), "maybe": .init(perhaps: ["note"]), "none": .init(without: ["note"]),
        ],
        gives: ["note": .text, "size": .count])
    ]
  }

  var exhibits: [String: [String]] { ["table": []] }
}

extension Exploration {
  /// Explores one dialogue of a library without words.
  static func of(_ dialogue: Dialogue, others: [Dialogue] = []) -> Exploration? {
    DialogueProof(
      of: DialogueLibrary([dialogue] + others), world: TestWorld(), words: DialogueWords([:]),
      stock: nil
    ).explorations[dialogue.id]
  }
}
