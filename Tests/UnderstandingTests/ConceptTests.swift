import Testing
import Wording

@testable import Understanding

/// Concepts and the rules over them.
@Suite struct ConceptTests {
  @Test func `every concept is a member of its own`() {
    for concept in Concept.allCases {
      let alone: ConceptSet = [concept]
      #expect(Concept.allCases.filter { alone.contains($0) } == [concept])
    }
  }

  @Test func `sets of concepts unite, meet and lie in each other`() {
    let few: ConceptSet = [.light, .two]
    let more = few.union([.draft])
    #expect(few.isSubset(of: more) && !more.isSubset(of: few))
    #expect(more.meets([.draft, .agenda]) && !few.meets([.draft, .agenda]))
    #expect(!few.isEmpty)
  }

  @Test(arguments: Language.allCases)
  func `every word that stands for a concept is about it`(language: Language) throws {
    let table = try #require(World.loaded.lexicons[language]).concepts
    #expect(Concept.allCases.allSatisfy { concept in table.knows(concept) }, "\(language)")
  }

  @Test func `a line with one word that is not accounted for is nobody's command`() throws {
    let table = try #require(World.loaded.lexicons[.en]).concepts
    let known = ConceptLine(["could", "you", "show", "me", "the", "draft"], table)
    let unknown = ConceptLine(["the", "draft", "shows", "our", "printers"], table)
    #expect(known.first(of: GistRule.all) { _ in true }?.gist == .draft)
    #expect(unknown.first(of: GistRule.all) { _ in true } == nil)
  }

  @Test(arguments: [
    ("can it be faster?", Language.en, WishedQuality.speed),
    ("it must always be available", .en, .availability),
    ("it has to be repaired quickly", .en, .restoration),
    ("es muss schneller gehen", .de, .speed), ("das System darf nie ausfallen", .de, .availability),
    ("es muss rasch behoben sein", .de, .restoration),
    ("ça doit être rapide", .fr, .speed), ("toujours disponible", .fr, .availability),
    ("une panne doit être réparée vite", .fr, .restoration),
    ("deve essere veloce", .it, .speed), ("sempre disponibile", .it, .availability),
    ("va riparato in fretta", .it, .restoration),
    ("должно работать быстро", .ru, .speed), ("система всегда доступна", .ru, .availability),
    ("пусть быстро починят", .ru, .restoration),
  ])
  func `a wish without a figure names a quality`(
    words: String, language: Language, quality: WishedQuality
  ) {
    #expect(World.interpreter.quality(of: words, language: language) == quality)
  }

  @Test func `a wish with a figure names its own measure`() {
    #expect(World.interpreter.quality(of: "a record opens within 2 seconds", language: .en) == nil)
    #expect(World.interpreter.quality(of: "salaries are right", language: .en) == nil)
  }
}
