import Dialogues
import Quantities
import Testing
import Understanding
import Wording

/// Answers that fill more than one slot, and questions without a list.
@Suite struct AnswerTests {
  private static let weigh = World.question(
    .form,
    [
      World.asked(
        "importance", .choice(["vital", "important", "useful"]),
        [
          World.option(
            "vital", en: "vital", de: "entscheidend", fr: "vital", it: "vitale",
            ru: "жизненно важно", also: [.en: ["critical"]]),
          World.option(
            "important", en: "important", de: "wichtig", fr: "important", it: "importante",
            ru: "важно"),
          World.option(
            "useful", en: "useful", de: "nützlich", fr: "utile", it: "utile", ru: "полезно",
            also: [.en: ["nice to have"]]),
        ]),
      World.asked(
        "hours", .choice(["office", "always"]),
        [
          World.option(
            "office", en: "office hours", de: "Bürozeiten", fr: "heures de bureau",
            it: "orario d'ufficio", ru: "рабочее время"),
          World.option(
            "always", en: "around the clock", de: "rund um die Uhr", fr: "jour et nuit",
            it: "giorno e notte", ru: "круглосуточно"),
        ]),
    ])

  private static let weighOwn = World.question(
    .form, [weigh.asked[0], World.asked("measure", .text)])
  private static let weighKnown = World.question(
    .form, [weigh.asked[0], World.asked("measure", .text, isRequired: false)])

  private static func values(_ line: String, _ question: Question, _ language: Language = .en)
    -> [String: Value]
  {
    if case .answer(let values) = World.read(line, question, language) { values } else { [:] }
  }

  @Test func `one sentence fills several slots`() {
    let both: [String: Value] = ["importance": .choice("vital"), "hours": .choice("always")]
    #expect(Self.values("vital, around the clock", Self.weigh) == both)
    #expect(Self.values("around the clock and vital", Self.weigh) == both)
    #expect(Self.values("it is vital and must run around the clock", Self.weigh) == both)
    #expect(Self.values("1, 2", Self.weigh) == both)
    #expect(Self.values("entscheidend, rund um die Uhr", Self.weigh, .de) == both)
    #expect(Self.values("vital", Self.weigh) == ["importance": .choice("vital")])
    #expect(Self.values("not vital, around the clock", Self.weigh).isEmpty)
  }

  @Test func `words behind an option fill the text`() {
    let values = Self.values("important, 95 of 100 letters leave the same day", Self.weighOwn)
    #expect(
      values == [
        "importance": .choice("important"),
        "measure": .text("95 of 100 letters leave the same day"),
      ])
    #expect(
      Self.values("important, 9 of 10 visitors do not ask the way", Self.weighOwn) == [
        "importance": .choice("important"), "measure": .text("9 of 10 visitors do not ask the way"),
      ])
    #expect(Self.values("not vital, 9 of 10 visitors ask", Self.weighOwn).isEmpty)
    #expect(Self.values("vital", Self.weighOwn) == ["importance": .choice("vital")])
    #expect(Self.values("very", Self.weighKnown).isEmpty)
  }

  @Test func `a choice takes what is said with it`() throws {
    let due = Value.date(try World.day(2026, 12, 11))
    let all: [String: Value] = [
      "way": .choice("nearest"), "check-owner": .text("mr keller"), "check-due": due,
    ]
    #expect(Self.values("a, mr keller, 11 december", World.ways) == all)
    #expect(Self.values("a, mr keller by 11 december", World.ways) == all)
    #expect(Self.values("1; mr keller until 11 december", World.ways) == all)
    #expect(
      Self.values("b by 11 december", World.ways) == ["way": .choice("first"), "check-due": due])
    #expect(Self.values("hours", World.ways) == ["way": .choice("hours")])
    #expect(Self.values("the check first", World.ways) == ["way": .choice("first")])
  }

  @Test func `a name and a date fill text and date`() throws {
    let due = Value.date(try World.day(2026, 12, 11))
    let both: [String: Value] = ["check-owner": .text("Herr Keller"), "check-due": due]
    #expect(Self.values("Herr Keller bis 11. Dezember", World.check, .de) == both)
    #expect(Self.values("bis 11.12. Herr Keller", World.check, .de) == both)
    #expect(Self.values("by 11 December", World.check) == ["check-due": due])
    #expect(Self.values("Mr Keller", World.check) == ["check-owner": .text("Mr Keller")])
  }

  @Test func `an empty line keeps what was said`() {
    for line in ["", "   ", "\u{A0}\t"] { #expect(World.read(line, World.offer) == .keep) }
  }

  @Test func `several proposals are taken at once`() {
    let first = Value.ref("patient-management")
    let third = Value.ref("email")
    #expect(Self.values("1 and 3", World.services) == ["services": .list([first, third])])
    #expect(Self.values("1 3", World.services) == ["services": .list([first, third])])
    #expect(
      Self.values("Patientenmanagement und E-Mail", World.services, .de)
        == ["services": .list([first, third])])
    #expect(Self.values("yes", World.services)["services"]?.items?.count == 3)
    #expect(Self.values("1 and 7", World.services).isEmpty)
    #expect(Self.values("all but 2", World.services).isEmpty)
  }

  @Test func `going back counts`() {
    #expect(World.read("go back 2", World.offer) == .back(2))
    #expect(World.read("zwei Fragen zurück", World.offer, .de) == .back(2))
    #expect(World.read("назад на три вопроса", World.offer, .ru) == .back(3))
  }

  @Test func `a correction carries only the corrected words`() {
    let meaning = World.read("sorry, I meant Silver", World.outcomes)
    guard case .correction(_, let words) = meaning else {
      Issue.record("\(meaning)")
      return
    }
    #expect(words == "Silver")
    #expect(
      World.read("sorry, it is slow on Mondays", World.outcomes)
        == .answer(values: ["outcomes": .text("sorry, it is slow on Mondays")]))
  }

  @Test func `other languages are understood in between`() {
    #expect(World.read("zurück", World.outcomes) == .back(1))
    #expect(World.read("warum?", World.offer, .fr) == .why)
    #expect(World.read("слишком дорого", World.offer, .it) == .tooDear(words: "слишком дорого"))
    #expect(World.read("das zweite", World.offer) == .answer(values: ["tier": .ref("silver")]))
  }
}
