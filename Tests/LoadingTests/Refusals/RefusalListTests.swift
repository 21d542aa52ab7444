import Diagnostics
import EntenteTestSupport
import Foundation
import Loading
import Testing
import Wording

/// The lists of the house, held against sentences that people say.
struct RefusalListTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private static let loaded: (lists: [Language: Refusals], faults: [Fault]) = {
    var faults = FaultList()
    var sources: [SourceFile] = []
    let lists = RefusalLoader.load(root.appending(path: "dialogs").path, &faults, &sources)
    return (lists, faults.sorted)
  }()

  @Test func `the lists of all five languages have no fault`() {
    #expect(Self.loaded.faults == [])
    #expect(Self.loaded.lists.count == Language.allCases.count)
  }

  @Test(arguments: Language.allCases)
  func `whatever refuses is found`(language: Language) throws {
    let list = try #require(Self.loaded.lists[language])
    let sentences = try #require(RefusingSentences.all[language])
    #expect(sentences.filter { list.first(in: $0) == nil } == [])
  }

  @Test(arguments: Language.allCases)
  func `regret, facts and ways forward are let through`(language: Language) throws {
    let list = try #require(Self.loaded.lists[language])
    let sentences = try #require(HarmlessSentences.all[language])
    for sentence in sentences {
      let found = list.first(in: sentence)
      #expect(found == nil, "\(sentence)")
    }
  }

  @Test(arguments: Language.allCases)
  func `what refuses does so in any text around it`(language: Language) throws {
    let list = try #require(Self.loaded.lists[language])
    let harmless = try #require(HarmlessSentences.all[language])
    var generator = SplitMix(seed: 20_261_121)
    for refusing in try #require(RefusingSentences.all[language]) {
      let before = try #require(harmless.randomElement(using: &generator))
      let after = try #require(harmless.randomElement(using: &generator))
      #expect(list.first(in: "\(before) \(refusing) \(after)") != nil, "\(before) \(refusing)")
    }
  }
}
