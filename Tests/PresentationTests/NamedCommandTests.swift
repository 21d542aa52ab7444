import Dialogues
import EntenteTestSupport
import Testing
import Understanding
import Wording

/// Whatever the program tells people to type, it understands.
struct NamedCommandTests {
  /// Words after a slash at the beginning of a word: /undo, but not 24/7.
  private func commands(in text: String) -> [String] {
    text.split { $0.isWhitespace || "„“”«»\"(;,".contains($0) }.filter { $0.hasPrefix("/") }
      .map { String($0.dropFirst().prefix { $0.isLetter || $0 == "-" }) }
      .filter { !$0.isEmpty }
  }

  @Test func `every command that a phrase names is known`() {
    for phrase in AllPhrases.all {
      for language in Language.allCases {
        for name in commands(in: phrase[language].description) {
          #expect(CommandName.named(name) != nil, "\(language): /\(name)")
        }
      }
    }
  }

  @Test func `every command that a dialogue names is known`() throws {
    let world = try #require(ReferenceWorld.shared, "entente check tells what is wrong")
    var count = 0
    for dialogue in world.library.dialogues.keys {
      for key in world.words.keys(of: dialogue) {
        for language in Language.allCases {
          let text = world.words.entry(dialogue, key, in: language)?.template.description ?? ""
          for name in commands(in: text) {
            count += 1
            #expect(CommandName.named(name) != nil, "\(language) \(key): /\(name)")
          }
        }
      }
    }
    #expect(count > 0)
  }
}
