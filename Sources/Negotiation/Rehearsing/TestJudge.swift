import Dialogues

/// Holds what was played against what was expected.
package struct TestJudge {
  /// The reply of a line in words, with plain spaces.
  private let words: (PlayedTurn) -> String

  package init(words: @escaping (PlayedTurn) -> String) { self.words = words }

  /// Everything that is not as expected, line by line.
  package func differences(_ played: [PlayedTurn]) -> [TestDifference] {
    played.enumerated().flatMap { index, played in
      differences(played, index) + said(played, index)
    }
  }

  private func differences(_ played: PlayedTurn, _ index: Int) -> [TestDifference] {
    let expected = played.line.expected
    var found: [TestDifference] = []
    func differ(_ key: TestDifference.Key, _ expected: String, _ got: String) {
      found.append(TestDifference(turn: index, key: key, expected: expected, found: got))
    }
    let misstep = played.turn.misstep?.id
    if misstep != expected.misstep { differ(.misstep, expected.misstep ?? "", misstep ?? "") }
    let position = played.after.position
    if let step = expected.step, step != position, !position.hasSuffix("/\(step)") {
      differ(.step, step, position)
    }
    for (slot, value) in expected.set.sorted(by: { $0.key < $1.key }) {
      let held = played.value(of: slot) ?? .text("unset")
      if !value.matches(held) { differ(.set(slot: slot), value.description, held.description) }
    }
    for (number, slot) in expected.keeps.enumerated() {
      let before = played.before.value(of: slot)?.plain
      let after = played.after.value(of: slot)?.plain
      if before == nil || before != after {
        differ(.keeps(number), before?.description ?? "unset", after?.description ?? "unset")
      }
    }
    return found
  }

  private func said(_ played: PlayedTurn, _ index: Int) -> [TestDifference] {
    let expected = played.line.expected
    let said = played.said
    var found: [TestDifference] = []
    for (number, name) in expected.says.enumerated() where !said.contains(name) {
      found.append(
        TestDifference(
          turn: index, key: .says(number), expected: name, found: said.joined(separator: ", ")))
    }
    guard !expected.words.isEmpty else { return found }
    let reply = words(played)
    for (number, text) in expected.words.enumerated() where !reply.contains(text) {
      found.append(
        TestDifference(turn: index, key: .words(number), expected: text, found: reply))
    }
    return found
  }
}
