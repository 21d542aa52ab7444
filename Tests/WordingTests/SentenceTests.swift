import Quantities
import Testing
import Wording

/// How a language fits words of the data into its sentences.
struct SentenceTests {
  @Test(arguments: [
    ("Prix : 6 €", "Prix_: 6 €"), ("« Oui » !", "«_Oui_»~!"), ("Quoi ?", "Quoi~?"),
    ("a ; b", "a~; b"), ("18:10, https://a.example", "18:10, https://a.example"),
    ("dit : « il pleut »", "dit_: «_il pleut_»"), ("« {x} »", "«_{x}_»"), ("« ", "«_"),
  ])
  func `French parts its marks by spaces at which no line breaks`(typed: String, set: String) {
    #expect(Formats(.fr).typeset(typed) == spaced(set))
    #expect(Formats(.fr).typeset(spaced(set)) == spaced(set))
    #expect(Formats(.de).typeset(typed) == typed)
  }

  @Test func `a French text of the data is set when it is made`() {
    let text = LocalizedText(en: "Where?", fr: "Où ?")
    #expect(text.in(.fr) == spaced("Où~?"))
    #expect(LocalizedText(.fr, "Où ?").in(.en) == spaced("Où~?"))
  }

  @Test(arguments: [
    ("entro il {d}", 1, "entro il 1º dicembre 2026"),
    ("entro il {d}", 8, "entro l'8 dicembre 2026"),
    ("Dal {d}", 11, "Dall'11 dicembre 2026"), ("fino al {d}", 11, "fino all'11 dicembre 2026"),
    ("bozza del {d}", 18, "bozza del 18 dicembre 2026"), ("Il {d}", 8, "L'8 dicembre 2026"),
    ("sono mal {d}", 8, "sono mal 8 dicembre 2026"),
  ])
  func `Italian elides its article before a figure with a vowel`(
    text: String, day: Int, expected: String
  ) throws {
    let date = try #require(LocalDate(year: 2026, month: 12, day: day))
    let filled = try Template(parsing: text).fill(["d": .date(date)], by: Formats(.it))
    #expect(filled == expected)
  }

  @Test(arguments: [
    ("800 €", "l'800 €"), ("80%", "l'80%"), ("11.000", "l'11.000"), ("110", "il 110"),
    ("1.100", "il 1.100"), ("9%", "il 9%"),
  ])
  func `Italian figures are elided as they are spoken`(figure: String, expected: String) {
    #expect(Formats(.it).leading("il ", to: figure) + figure == expected)
  }

  @Test func `French elides before a name with a vowel`() throws {
    let template: Template = "constat de {name}"
    let french = Formats(.fr)
    #expect(try template.fill(["name": .name("Anna")], by: french) == "constat d'Anna")
    #expect(
      try template.fill(["name": .name("Mme Lang")], by: french) == spaced("constat de Mme_Lang"))
  }

  @Test func `a name has a capital where it begins a sentence`() throws {
    let template: Template = "{name} платит. Решает {name}! {name}: да."
    let words = try template.fill(["name": .name("г-жа Ланг")], by: Formats(.ru, .full))
    #expect(words == spaced("Г-жа_Ланг платит. Решает г-жа_Ланг! Г-жа_Ланг: да."))
  }

  @Test func `a heading of the data is a common noun inside a sentence`() throws {
    let name = LocalizedText(
      en: "Incident handling", de: "Störungen", fr: "Gestion", it: "Wi-Fi", ru: "SLA")
    let template: Template = "for {x}. {x}"
    let expected: [(Language, String)] = [
      (.en, "for incident handling. Incident handling"), (.de, "for Störungen. Störungen"),
      (.fr, "for gestion. Gestion"), (.it, "for Wi-Fi. Wi-Fi"), (.ru, "for SLA. SLA"),
    ]
    for (language, words) in expected {
      #expect(try template.fill(["x": .term(name)], by: Formats(language)) == words)
    }
  }
}
