import Loading
import Testing
import Wording

/// The form of the frozen sets: enough of everything, nothing twice.
@Suite struct FrozenSetTests {
  /// By folder, in the order of the languages. A set that changes measures nothing any more: a new
  /// one stands beside it instead.
  private static let digests = [
    "Intents": ["943175e3", "bc1f28aa", "4d347eb6", "fb8d389d", "316ab158"],
    "LookAlikes": ["34a8f031", "cab94144", "a4210098", "36cefb58", "49702bb0"],
    "FreshStatements": ["e9e0fb96", "73f8cc4f", "714c01c1", "b587ff3d", "0eec1ea1"],
    "Statements": ["d9dee56b", "79993633", "d6a6616c", "37580ce3", "a3d5f1ae"],
  ]

  @Test func `the sets are as they were written before anything was tuned to them`() {
    for (folder, digests) in Self.digests {
      #expect(Language.allCases.map { EvaluationTable.digest(folder, $0) } == digests, "\(folder)")
    }
  }

  @Test func `1,200 utterances: 48 intents in five languages, five of each`() {
    for language in Language.allCases {
      let cases = IntentCase.all(language)
      #expect(cases.count == EvaluationTable.rows("Intents", language).count)
      let groups = Dictionary(grouping: cases, by: \.intent)
      #expect(groups.count == 48)
      #expect(groups.allSatisfy { $0.value.count == 5 }, "\(language)")
      #expect(cases.allSatisfy { World.setting($0.setting) != nil })
      #expect(Set(cases.map { [$0.setting, $0.words] }).count == cases.count, "\(language)")
    }
  }

  @Test func `lines that only look like a choice or a command stand in all languages`() {
    for language in Language.allCases {
      let rows = EvaluationTable.rows("LookAlikes", language)
      #expect(rows.allSatisfy { $0.count == 3 && World.setting($0[1]) != nil }, "\(language)")
      #expect(rows.count == 42)
      #expect(rows.count { $0[0] == "no-choice" } == 34)
    }
  }

  @Test func `320 statements: 16 services in five languages, four of each`() {
    for language in Language.allCases {
      let rows = EvaluationTable.rows("Statements", language)
      #expect(rows.allSatisfy { $0.count == 3 })
      let groups = Dictionary(grouping: rows, by: \.[0])
      #expect(groups.count == 16)
      #expect(groups.allSatisfy { $0.value.count == 4 }, "\(language)")
      #expect(
        Set(rows.map { $0[1] }) == ["hospital", "company", "school", "authority"], "\(language)")
    }
  }
}
