import Dialogues
import Quantities
import ServiceCatalogue
import Testing
import Understanding
import Wording

/// Who is here, in which role and with which limit (A1).
@Suite struct PeopleTests {
  /// Name, id, role and limit of everybody read, as one text for each.
  private static func people(_ line: String, _ language: Language) -> [String] {
    guard case .answer(let values) = World.read(line, World.who, language),
      case .list(let records)? = values["participants"]
    else { return [] }
    return records.compactMap { record in
      guard case .record(let fields) = record else { return nil }
      var parts = [fields["name"]?.text ?? "", fields["id"]?.key ?? "-"]
      parts.append(fields["role"]?.key ?? "?")
      if case .money(let limit)? = fields["limit"] { parts.append(limit.description) }
      return parts.joined(separator: "|")
    }
  }

  @Test(arguments: [
    ("weber customer, ms lang pays up to 6.200 euros a month", Language.en),
    ("Weber Kunde, Frau Lang zahlt bis 6,200 Euro im Monat", .de),
    ("Weber client, Mme Lang paie jusqu'à 6,200 euros par mois", .fr),
    ("Weber заказчик, г-жа Lang платит до 6,200 евро в месяц", .ru),
  ])
  func `a limit with two readings is asked, and nobody is taken down`(
    line: String, language: Language
  ) {
    guard case .ambiguous(let readings, _) = World.read(line, World.who, language) else {
      Issue.record("taken without a question: \(World.read(line, World.who, language))")
      return
    }
    let amounts = readings.compactMap {
      if case .money(let money) = $0 { money.minor } else { nil }
    }
    #expect(amounts == [620_000, 620])
  }

  @Test(arguments: [
    (
      "dr weber customer, ms lang pays up to 8000 a month, tom is a nurse", Language.en,
      ["Dr Anna Weber|weber|customer", "Ms Lang|lang|sponsor|8000.00 EUR", "Tom|-|user"]
    ),
    (
      "Frau Lang zahlt bis 8.000 € im Monat, Dr. Keller ist der Kunde und Tom ist Pfleger", .de,
      ["Ms Lang|lang|sponsor|8000.00 EUR", "Dr. Keller|-|customer", "Tom|-|user"]
    ),
    (
      "Mme Lang paie jusqu'à 8 000 € par mois, le docteur Martin est le client, Tom est infirmier",
      .fr, ["Ms Lang|lang|sponsor|8000.00 EUR", "Dr Martin|-|customer", "Tom|-|user"]
    ),
    (
      "la dott.ssa Rossi è la cliente, il signor Bianchi paga fino a 8.000 euro al mese, Tom è infermiere",
      .it, ["dott.ssa Rossi|-|customer", "sig. Bianchi|-|sponsor|8000.00 EUR", "Tom|-|user"]
    ),
    (
      "г-жа Петрова заказчик, господин Иванов платит до 8 000 евро в месяц, Аня медсестра", .ru,
      ["г-жа Петрова|-|customer", "г-н Иванов|-|sponsor|8000.00 EUR", "Аня|-|user"]
    ),
    ("weber", .en, ["Dr Anna Weber|weber|customer"]),
    (
      "Weber, Lang and Brandt", .en,
      [
        "Dr Anna Weber|weber|customer", "Ms Lang|lang|sponsor", "Tom Brandt|brandt|user",
      ]
    ),
    ("Mr Keller", .en, ["Mr Keller|-|?"]),
    ("Keller decides and pays up to 5000", .en, ["Keller|-|sponsor|5000.00 EUR"]),
    ("Mr Keller is the sponsor, up to 96,000 a year", .en, ["Mr Keller|-|sponsor|8000.00 EUR"]),
    (
      "we are Dr Roth, medical director, and Eva, who uses the system", .en,
      [
        "Dr Roth|-|customer", "Eva|-|user",
      ]
    ),
    ("Prof. von Stein leitet die Klinik", .de, ["Prof. von Stein|-|customer"]),
    ("tom", .en, ["Tom|-|?"]),
    (
      "Weber pays, and Tom, a nurse from the ward", .en,
      ["Dr Anna Weber|weber|sponsor", "Tom|-|user"]
    ),
    ("Eva Stein, director. Max Roth, nurse.", .en, ["Eva Stein|-|customer", "Max Roth|-|user"]),
    (
      "доктор Вебер, заказчик. Госпожа Ланг платит до 8000. Ира, медсестра из отделения", .ru,
      ["Dr Anna Weber|weber|customer", "Ms Lang|lang|sponsor|8000.00 EUR", "Ира|-|user"]
    ),
    (
      "Вебер: заказчик, Ланг: платит", .ru,
      ["Dr Anna Weber|weber|customer", "Ms Lang|lang|sponsor"]
    ),
    (
      "Guten Tag, hier sind Frau Lang und Herr Huber von der Station, er nutzt das System", .de,
      ["Ms Lang|lang|sponsor", "Herr Huber|-|user"]
    ),
    ("Ursula von der Leyen ist Kundin", .de, ["Ursula von der Leyen|-|customer"]),
  ])
  func `everybody is named`(line: String, language: Language, expected: [String]) {
    #expect(Self.people(line, language) == expected)
  }

  @Test(arguments: ["lang", "Frau Lang", "Ланг", "г-жа Ланг", "Mme Lang", "LANG"])
  func `a person is called by the name in any language`(name: String) {
    let lang = KnownPerson(
      id: "lang",
      name: LocalizedText(en: "Ms Lang", de: "Frau Lang", fr: "Mme Lang", ru: "г-жа Ланг"),
      role: .sponsor)
    #expect(lang.isCalled(name))
    #expect(!lang.isCalled(name + "e") && !lang.isCalled("Frau") && !lang.isCalled(""))
  }

  @Test func `a figure of the same sentence fills its own slot`() {
    let meaning = World.read(
      "dr weber customer, ms lang sponsor, we have 45 minutes", World.who)
    guard case .answer(let values) = meaning else {
      Issue.record("\(meaning)")
      return
    }
    #expect(values["time"] == .duration(2700))
    #expect(values["participants"]?.items?.count == 2)
  }

  @Test(arguments: [
    "why do you need to know that", "it is slow on mondays and nobody helps", "who are you?",
    "up to 8000 a month",
  ])
  func `a sentence about nobody names nobody`(line: String) {
    #expect(Self.people(line, .en).isEmpty)
  }

  @Test func `a line begins with its speaker only when the person is known`() {
    #expect(SpeakerPrefix.split("weber: yes: both", World.people)?.person == "weber")
    #expect(SpeakerPrefix.split("weber: yes: both", World.people)?.rest == "yes: both")
    #expect(SpeakerPrefix.split("Ms Lang : gold", World.people)?.person == "lang")
    #expect(SpeakerPrefix.split("TOM BRANDT: slow", World.people)?.person == "brandt")
    #expect(SpeakerPrefix.split("note: slow", World.people) == nil)
    #expect(SpeakerPrefix.split("weber says yes", World.people) == nil)
    #expect(SpeakerPrefix.split(": yes", World.people) == nil)
  }
}
