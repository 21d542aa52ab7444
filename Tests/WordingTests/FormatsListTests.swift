import Testing
import Wording

struct FormatsListTests {
  @Test(arguments: [
    (Language.en, "A, B and C", "A or B"), (.de, "A, B und C", "A oder B"),
    (.fr, "A, B et C", "A ou B"), (.it, "A, B e C", "A o B"), (.ru, "A, B и C", "A или B"),
  ])
  func `only the last two items of a list are joined by a word`(
    language: Language, all: String, either: String
  ) {
    let formats = Formats(language)
    #expect(formats.list(["A", "B", "C"]) == all)
    #expect(formats.list(["A", "B"], .or) == either)
    #expect(formats.list(["A"]) == "A")
    #expect(formats.list([]) == "")
  }

  @Test func `Italian keeps two equal vowels apart`() {
    #expect(Formats(.it).list(["reclami", "escalation"]) == "reclami ed escalation")
    #expect(Formats(.it).list(["escalation", "reclami"]) == "escalation e reclami")
  }

  @Test(arguments: [
    (Language.en, "“slow”"), (.de, "„slow“"), (.fr, "«_slow_»"), (.it, "«slow»"), (.ru, "«slow»"),
  ])
  func `every language has its own quotation marks`(language: Language, expected: String) {
    #expect(Formats(language).quoted("slow") == spaced(expected))
    #expect(Formats(language, .ascii).quoted("slow") == "\"slow\"")
  }

  @Test(arguments: Language.allCases)
  func `only Russian quotes a name of ours`(language: Language) {
    let title = Formats(language).title("Gold")
    #expect(title == (language == .ru ? "«Gold»" : "Gold"))
  }
}
