package import Quantities

/// Makes a transcript test out of typed lines: what happens now is what is expected from here on.
package struct TestRecorder {
  package let setting: Setting

  package init(_ setting: Setting) { self.setting = setting }

  /// What a line brought about, as an expectation.
  package static func expectation(of played: PlayedTurn) -> TestExpectation {
    let isQuestion = played.turn.records.isEmpty && played.turn.misstep == nil
    return TestExpectation(
      step: played.after.position, set: played.filled,
      says: isQuestion ? played.said.filter { !$0.hasPrefix("phase.") } : [],
      misstep: played.turn.misstep?.id)
  }

  /// The same expectation with what was really found; what was not expected is not added, but for a
  /// line that was not taken.
  package static func mended(_ expected: TestExpectation, by played: PlayedTurn) -> TestExpectation
  {
    let found = expectation(of: played)
    var mended = expected
    let position = played.after.position
    if let step = expected.step, step != position, !position.hasSuffix("/\(step)") {
      mended.step = position
    }
    for (slot, value) in expected.set {
      let held = played.value(of: slot) ?? .text("unset")
      if !value.matches(held) { mended.set[slot] = held }
    }
    mended.says = expected.says.filter(played.said.contains)
    mended.keeps = expected.keeps.filter { slot in
      let before = played.before.value(of: slot)?.plain
      return before != nil && before == played.after.value(of: slot)?.plain
    }
    mended.misstep = found.misstep
    return mended
  }

  /// - Parameter lines: with the moment at which each was typed.
  package func test(
    named name: String, of meeting: Meeting, lines: [(text: String, at: Instant)]
  ) -> DialogueTest? {
    let start = meeting.records.first?.at ?? setting.now
    var day = setting.zone.local(at: start).0
    let turns = lines.map { line -> TestTurn in
      let today = setting.zone.local(at: line.at).0
      defer { day = today }
      return TestTurn(line: line.text, at: today == day ? nil : line.at)
    }
    let given = meeting.opened.given ?? [:]
    let bare = DialogueTest(
      name: name, dialogue: meeting.mainDialogue, language: meeting.opened.language, at: start,
      customer: meeting.opened.customer, given: given.mapValues(\.plain.asGiven), turns: turns)
    guard let played = TestPlayer(bare, setting: setting, given: given).play() else { return nil }
    return DialogueTest(
      name: bare.name, dialogue: bare.dialogue, language: bare.language, at: bare.at,
      customer: bare.customer, given: bare.given,
      turns: played.map { played in
        TestTurn(
          line: played.line.line, at: played.line.at,
          expected: TestRecorder.expectation(of: played))
      })
  }
}

extension PlainValue {
  /// Persons are given by their ids.
  fileprivate var asGiven: PlainValue {
    switch self {
    case .text: self
    case .list(let items): .list(items.map(\.asGiven))
    case .mapping(let fields): fields["id"] ?? self
    }
  }
}
