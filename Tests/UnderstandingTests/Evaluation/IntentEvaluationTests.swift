import Dialogues
import Testing
import Understanding
import Wording

/// How well intents are understood, on the frozen sets.
@Suite struct IntentEvaluationTests {
  @Test(arguments: Language.allCases)
  func `19 of 20 intents are understood`(language: Language) throws {
    var missed: [String] = []
    let cases = IntentCase.all(language)
    for item in cases {
      let question = try #require(World.setting(item.setting))
      let meaning = World.understood(item.words, question, language)
      if !item.isMet(by: meaning) {
        missed.append("\(item.intent) at \(item.setting): \(item.words) → \(meaning)")
      }
    }
    let right = cases.count - missed.count
    let list = missed.joined(separator: "\n")
    #expect(right * 100 >= cases.count * 95, "\(language) \(right) of \(cases.count)\n\(list)")
  }

  @Test(arguments: Language.allCases)
  func `nothing is chosen or confirmed that was not`(language: Language) throws {
    let cases = IntentCase.all(language)
    for item in cases where ["offer", "terms", "services"].contains(item.setting) {
      let question = try #require(World.setting(item.setting))
      let meaning = World.understood(item.words, question, language)
      if case .answer = meaning {
        #expect(item.isMet(by: meaning), "\(language) \(item.intent): \(item.words) → \(meaning)")
      }
    }
  }

  @Test(arguments: Language.allCases)
  func `what only looks like a choice chooses nothing`(language: Language) throws {
    for row in EvaluationTable.rows("LookAlikes", language) where row[0] == "no-choice" {
      let question = try #require(World.setting(row[1]))
      let meaning = World.understood(row[2], question, language)
      if case .answer = meaning { Issue.record("\(language) \(row[2]) → \(meaning)") }
    }
  }

  @Test(arguments: Language.allCases)
  func `what only looks like a command stays the speaker's words`(language: Language) throws {
    for row in EvaluationTable.rows("LookAlikes", language) where row[0] == "text" {
      let question = try #require(World.setting(row[1]))
      let meaning = World.readUnnamed(row[2], question, language)
      guard case .answer(let values) = meaning else {
        Issue.record("\(language) \(row[2]) → \(meaning)")
        continue
      }
      #expect(Array(values.values) == [.text(row[2])], "\(language)")
    }
  }
}
