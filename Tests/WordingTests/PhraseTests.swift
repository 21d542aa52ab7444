import Testing
import Wording

struct PhraseTests {
  private let sound: [Language: String] = [
    .en: "{n|one: {n} option|other: {n} options} for {who}",
    .de: "{n|one: {n} Stufe|other: {n} Stufen} für {who}",
    .fr: "{n|one: {n} formule|other: {n} formules} pour {who}",
    .it: "{n|one: {n} profilo|other: {n} profili} per {who}",
    .ru: "{n|one: {n} пакет|few: {n} пакета|many: {n} пакетов} для {who}",
  ]

  @Test func `five sound texts are a phrase`() throws {
    let phrase = try Phrase(parsing: sound)
    #expect(phrase.placeholders == ["n", "who"])
    let pieces: [String: Piece] = ["n": .count(3), "who": .text("St. Anna")]
    #expect(try phrase.fill(pieces, by: Formats(.ru)) == "3 пакета для St. Anna")
    #expect(try phrase.fill(pieces, by: Formats(.it)) == "3 profili per St. Anna")
  }

  @Test(arguments: Language.allCases)
  func `without one of the languages there is no phrase`(language: Language) {
    var texts = sound
    texts[language] = nil
    #expect(throws: Phrase.Flaws(all: [.missing(language)])) { try Phrase(parsing: texts) }
  }

  @Test func `all flaws come at once`() {
    var texts = sound
    texts[.de] = "{n"
    texts[.it] = nil
    #expect(
      throws: Phrase.Flaws(
        all: [
          .unreadable(.de, Template.Fault(kind: .unclosed, offset: 0)), .missing(.it),
        ])
    ) { try Phrase(parsing: texts) }
  }

  @Test func `the same values stand in every language`() {
    var texts = sound
    texts[.fr] = "{n|one: {n} formule|other: {n} formules} pour {qui}"
    let flaw = Phrase.Flaw.otherValues(.fr, lacking: ["who"], surplus: ["qui"])
    #expect(throws: Phrase.Flaws(all: [flaw])) { try Phrase(parsing: texts) }
    #expect(flaw.message == "fr: lacks {who} and adds {qui} against English")
  }

  @Test func `every plural has the forms of its language`() {
    var texts = sound
    texts[.ru] = "{n|one: {n} пакет|other: {n} пакета} для {who}"
    let flaw = Phrase.Flaw.unsound(.ru, .missingForms(of: "n", [.few, .many]))
    #expect(throws: Phrase.Flaws(all: [flaw])) { try Phrase(parsing: texts) }
  }
}
