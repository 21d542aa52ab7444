import EntenteTestSupport
import Testing
import Wording

/// No reply refuses: here the program's own phrases; dialogues and documents are for `entente check`.
struct RefusalTests {
  @Test(arguments: Language.allCases)
  func `no phrase of the replies refuses`(language: Language) throws {
    let world = try #require(ReferenceWorld.shared, "entente check tells what is wrong")
    let list = try #require(world.refusals[language])
    for phrase in AllPhrases.all {
      let found = list.first(in: phrase[language])
      #expect(found == nil, "\(phrase[language])")
    }
  }

  @Test(arguments: Language.allCases)
  func `no explanation of a word refuses`(language: Language) throws {
    let world = try #require(ReferenceWorld.shared, "entente check tells what is wrong")
    let list = try #require(world.refusals[language])
    for term in Glossary.terms {
      let meaning = term.definition(in: language)
      let found = list.first(in: meaning)
      #expect(found == nil, "\(term.id): \(meaning)")
    }
  }
}
