import Foundation
import Testing
import Wording

struct PhraseTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Sources/Presentation/Phrases")

  @Test func `every phrase is visited by the tests`() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    let count = try files.map { file in
      let text = try String(contentsOf: Self.folder.appendingPathComponent(file), encoding: .utf8)
      return text.components(separatedBy: " = Phrase(").count - 1
    }.reduce(0, +)
    #expect((AllPhrases.named + AllPhrases.forAuthors).count == count)
  }

  @Test func `every phrase has the same values in all languages`() {
    for phrase in AllPhrases.all {
      for language in Language.allCases {
        #expect(phrase[language].placeholders == phrase.placeholders, "\(phrase[.en])")
      }
    }
  }

  @Test func `no phrase is left in English`() {
    let same = AllPhrases.all.filter { phrase in
      let words = phrase[.en].description.filter { $0.isLetter || $0 == " " }
      return words.split(separator: " ").count > 3
        && Language.allCases.contains { $0 != .en && phrase[$0] == phrase[.en] }
    }
    #expect(same.isEmpty, "\(same.map { $0[.en] })")
  }
}
