import Testing
import Wording

struct LocalizedTextTests {
  @Test func `a missing translation shows the authoritative words`() {
    let text = LocalizedText(.de, "Klinik-IT", [.en: "Hospital IT"])
    #expect(text.in(.en) == "Hospital IT")
    #expect(text.in(.de) == "Klinik-IT")
    #expect(text.in(.ru) == "Klinik-IT")
    #expect(text[.ru] == nil)
    #expect(text.missing() == [.fr, .it, .ru])
    #expect(text.missing(of: [.en, .ru]) == [.ru])
    #expect(text.languages == [.en, .de])
    #expect(!text.isComplete)
  }

  @Test func `a text in all five languages is complete`() {
    let text = LocalizedText(en: "Gold", de: "Gold", fr: "Or", it: "Oro", ru: "Золото")
    #expect(text.isComplete)
    #expect(Language.allCases.map { text.in($0) } == ["Gold", "Gold", "Or", "Oro", "Золото"])
  }

  @Test func `blank words are no words`() {
    #expect(LocalizedText([.en: " \n"], authoritative: .en) == nil)
    #expect(LocalizedText([.de: "Gold"], authoritative: .en) == nil)
    #expect(LocalizedText(en: "Gold", de: "  ").missing() == [.de, .fr, .it, .ru])
  }

  @Test func `equal words are equal texts however they came in`() {
    let read = LocalizedText([.en: "Gold", .fr: "Or"], authoritative: .en)
    #expect(read == LocalizedText(en: "Gold", fr: "Or"))
    #expect(read == LocalizedText(.en, "Gold", [.en: "unused", .fr: "Or"]))
  }
}
