import Testing
import Wording

struct RefusalsTests {
  private let english = Refusals(
    .en, refuse: ["no", "not possible", "we cannot", "impossible"],
    allow: ["no later than", "not possible as asked", "nothing is impossible"])
  private let others: [Language: Refusals] = [
    .de: Refusals(.de, refuse: ["nein", "geht nicht", "ausschließen"], allow: ["geht nicht um"]),
    .fr: Refusals(.fr, refuse: ["non", "n'est pas prévu"], allow: ["non seulement"]),
    .it: Refusals(.it, refuse: ["no", "non è possibile"], allow: ["no problem"]),
    .ru: Refusals(.ru, refuse: ["нет", "не пойдёт"], allow: ["нет проблем"]),
  ]

  @Test(arguments: [
    ("That is not possible.", "not possible"), ("NOT  POSSIBLE", "NOT  POSSIBLE"),
    ("Not,\npossible", "Not,\npossible"), ("That is im\u{AD}possible!", "im\u{AD}possible"),
    ("No.", "No"), ("no", "no"), ("I see. No, thank you.", "No"), ("Really? No!", "No"),
    ("First 99.9%. We cannot.", "We cannot"), ("“Gold” we cannot", "we cannot"),
    ("Not possible as asked, and not possible at all", "not possible"),
  ])
  func `the words that refuse are found as they are written`(text: String, found: String) {
    #expect(english.first(in: text) == found)
  }

  @Test(arguments: [
    "", "—", "yes", "A no is no answer", "We say: no", "No later than Friday",
    "Friday. No later than noon.", "It is not. Possible, though.", "“No” keeps it.",
    "Say \"not possible\" if you like.", "we „can“ not", "not “very” possible",
    "Not possible as asked; from June on it is.", "Nothing is impossible",
    "north", "impossibly", "1.no", "We can not only do this",
  ])
  func `harmless words are let through`(text: String) {
    #expect(english.first(in: text) == nil)
  }

  @Test(arguments: [
    (Language.de, "AUSSCHLIESSEN"), (.de, "Das geht\u{A0}nicht"), (.de, "Nein!"),
    (.fr, "Ce n’est pas PREVU"), (.fr, "Non merci"), (.it, "NON E' POSSIBILE"), (.it, "No"),
    (.ru, "Так не пойдет"), (.ru, "Так не поидёт".replacing("и", with: "и\u{306}")),
    (.ru, "Нет, так нет"),
  ])
  func `capitals, accents and signs do not hide a refusal`(language: Language, text: String) {
    #expect(others[language]?.first(in: text) != nil)
  }

  @Test(arguments: [
    ("Wir können nicht", true), ("Wir können den Preis nicht senken", true),
    ("Wir können Ihnen das zu diesem nicht", true),
    ("Wir können Ihnen das zu genau diesem Preis nicht", false),
    ("Wir können beginnen, nicht später", false), ("Wir können es. Nicht sofort", false),
    ("Wir können „den Preis“ nicht senken", true), ("Wir können den Preis nicht nur senken", false),
    ("Nicht wir können", false),
  ])
  func `a gap reaches over a few words of one clause`(text: String, isFound: Bool) {
    let german = Refusals(.de, refuse: ["wir können … nicht"], allow: ["wir können … nicht nur"])
    #expect((german.first(in: text) != nil) == isFound)
  }

  @Test func `a bare no is an answer, and in a table or a clause it is a value`() {
    for text in ["No", "No holidays are left out."] {
      #expect(english.first(in: text, .reply) != nil)
      #expect(english.first(in: text, .statement) == nil)
    }
    #expect(english.first(in: "That is not possible", .statement) != nil)
    #expect(others[.fr]?.first(in: "Non compris", .statement) == nil)
  }

  @Test func `a quotation that never ends hides nothing`() {
    #expect(english.first(in: "He said: “we cannot") == "we cannot")
    #expect(english.first(in: "5\" and not possible") == "not possible")
  }

  @Test(arguments: [
    ("{tier} is not possible", "not possible"),
    ("{count|one: We cannot|other: We can}", "We cannot"),
    ("{count|one: We can|other: We cannot} go on", "We cannot"), ("{a}. No {b}", "No"),
  ])
  func `a text with places is checked in each of its forms`(source: String, found: String) throws {
    #expect(english.first(in: try Template(parsing: source)) == found)
  }

  @Test func `values in a text part the words beside them`() throws {
    for source in ["not {word} possible", "{answer} no", "We {count} cannot", "a {{not}} b"] {
      #expect(english.first(in: try Template(parsing: source)) == nil, "\(source)")
    }
  }

  @Test(arguments: ["we can", "it is open, and we go on", "that is possible as asked"])
  func `a sequence is found wherever it stands, and gone where a longer one allows it`(
    sentence: String
  ) {
    let words = sentence.split(separator: " ").map(String.init)
    for place in 0...words.count {
      let refused = words[..<place] + ["not", "possible,"] + words[place...]
      let allowed = words[..<place] + ["not", "possible", "as", "asked,"] + words[place...]
      let isAllowed = words[place...].starts(with: ["as", "asked"])
      let found = english.first(in: refused.joined(separator: " "))
      #expect(found == (isAllowed ? nil : "not possible"), "\(refused)")
      #expect(english.first(in: allowed.joined(separator: " ")) == nil, "\(allowed)")
    }
  }
}
