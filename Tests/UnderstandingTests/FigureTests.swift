import Dialogues
import Quantities
import Testing
import Understanding
import Wording

/// Numbers, money, spans of time and dates in five languages.
@Suite struct FigureTests {
  private static func value(_ line: String, _ type: SlotType, _ language: Language) -> [Value] {
    switch World.read(line, World.single(type), language) {
    case .answer(let values): values["slot"].map { [$0] } ?? []
    case .ambiguous(let readings, _): readings
    default: []
    }
  }

  private static func euros(_ amount: Int) -> Value {
    .money(Money(minor: Int64(amount) * 100, currency: .euro))
  }

  @Test(arguments: [
    ("240", Language.en, 240), ("two hundred and forty", .en, 240),
    ("twelve thousand", .en, 12_000),
    ("three hundred forty-two thousand five hundred and six", .en, 342_506),
    ("zweihundertvierzig", .de, 240), ("einhundertzweiundvierzig", .de, 142),
    ("dreihundertzweiundvierzigtausendfünfhundertsechs", .de, 342_506), ("neunundneunzig", .de, 99),
    ("deux cent quarante", .fr, 240), ("quatre-vingt-onze", .fr, 91), ("soixante et onze", .fr, 71),
    ("deux mille deux cents", .fr, 2200), ("septante-cinq", .fr, 75), ("vingt et un", .fr, 21),
    ("duecentoquaranta", .it, 240), ("ventuno", .it, 21), ("millecinquecento", .it, 1500),
    ("trecentoquarantaduemila", .it, 342_000), ("ottantotto", .it, 88),
    ("двести сорок", .ru, 240), ("двадцати пяти", .ru, 25),
    ("триста сорок две тысячи", .ru, 342_000),
    ("полторы", .ru, -1), ("1 200", .en, 1200), ("1\u{A0}200", .fr, 1200),
    ("1\u{202F}200", .ru, 1200), ("1'200", .de, 1200), ("1.234.567", .de, 1_234_567),
    ("1,234,567", .en, 1_234_567), ("8k", .en, 8000), ("3 тыс.", .ru, 3000),
    ("2 Mio", .de, 2_000_000),
  ])
  func `counts are read as digits and as words`(line: String, language: Language, count: Int) {
    let expected: [Value] = count < 0 ? [] : [.count(count)]
    #expect(Self.value(line, .count, language) == expected)
  }

  @Test(arguments: [
    ("8000", Language.en, 8000), ("€8,000", .en, 8000), ("8,000 euros a month", .en, 8000),
    ("8.000 €", .de, 8000), ("8 000 €", .fr, 8000), ("8.000 euro al mese", .it, 8000),
    ("8 тыс. евро в месяц", .ru, 8000), ("about eight thousand euros", .en, 8000),
    ("achttausend Euro", .de, 8000), ("huit mille euros", .fr, 8000), ("ottomila euro", .it, 8000),
    ("восемь тысяч евро", .ru, 8000), ("up to 8000", .en, 8000), ("höchstens 8000 Euro", .de, 8000),
    ("8,5k", .de, 8500), ("EUR 8000", .en, 8000), ("nicht mehr als 8000 Euro", .de, 8000),
  ])
  func `money is read with its currency`(line: String, language: Language, euros: Int) {
    #expect(Self.value(line, .money, language) == [Self.euros(euros)])
  }

  @Test(arguments: [
    ("99.9", Language.en, "99.9"), ("99,9 %", .de, "99.9"), ("99,95 pour cent", .fr, "99.95"),
    ("99.950 %", .de, "99.95"), ("three nines", .en, "99.9"), ("drei Neunen", .de, "99.9"),
    ("trois neufs", .fr, "99.9"), ("quattro nove", .it, "99.99"), ("три девятки", .ru, "99.9"),
    ("ninety-nine point nine percent", .en, "99.9"), ("neunundneunzig Komma neun", .de, "99.9"),
    ("quatre-vingt-dix-neuf virgule neuf", .fr, "99.9"), ("novantanove virgola nove", .it, "99.9"),
    ("99.5%", .ru, "99.5"),
  ])
  func `percentages are read with either sign and as nines`(
    line: String, language: Language, percent: String
  ) throws {
    let expected = try #require(Percent(percent))
    #expect(Self.value(line, .percent, language) == [.percent(expected)])
  }

  @Test(arguments: [
    ("2 hours", Language.en, 7200), ("an hour and a half", .en, 5400), ("1 h 30 min", .en, 5400),
    ("2h30", .fr, 9000), ("half an hour", .en, 1800), ("eineinhalb Stunden", .de, 5400),
    ("anderthalb Stunden", .de, 5400), ("eine halbe Stunde", .de, 1800), ("1,5 Std.", .de, 5400),
    ("une heure et demie", .fr, 5400), ("un quart d'heure", .fr, 900),
    ("un'ora e mezza", .it, 5400),
    ("mezz'ora", .it, 1800), ("полтора часа", .ru, 5400), ("полчаса", .ru, 1800),
    ("1,5 часа", .ru, 5400), ("два часа 10 минут", .ru, 7800), ("two days", .en, 172_800),
    ("viertelstunde", .de, 900), ("no more than 4 hours", .en, 14_400),
    ("2 Werktage", .de, 172_800),
  ])
  func `spans of time are read`(line: String, language: Language, seconds: Int) {
    #expect(Self.value(line, .duration, language) == [.duration(seconds)])
  }

  @Test(arguments: [
    ("2026-12-11", Language.en, 2026, 12, 11), ("11 December", .en, 2026, 12, 11),
    ("December 11th, 2027", .en, 2027, 12, 11), ("by Thursday", .en, 2026, 11, 26),
    ("next Monday", .en, 2026, 11, 23), ("tomorrow", .en, 2026, 11, 22),
    ("in two weeks", .en, 2026, 12, 5), ("end of March", .en, 2027, 3, 31),
    ("5.12.2026", .de, 2026, 12, 5),
    ("11. Dezember", .de, 2026, 12, 11), ("bis Donnerstag", .de, 2026, 11, 26),
    ("1. März 2027", .de, 2027, 3, 1),
    ("übermorgen", .de, 2026, 11, 23), ("in einem Monat", .de, 2026, 12, 21),
    ("5.1.", .de, 2027, 1, 5),
    ("le 11 décembre", .fr, 2026, 12, 11), ("1er mars 2027", .fr, 2027, 3, 1),
    ("d'ici jeudi", .fr, 2026, 11, 26), ("vendredi prochain", .fr, 2026, 11, 27),
    ("01/03/2027", .fr, 2027, 3, 1), ("avant le 11/12", .fr, 2026, 12, 11),
    ("entro venerdì prossimo", .it, 2026, 11, 27), ("entro il 5/12", .it, 2026, 12, 5),
    ("après-demain", .fr, 2026, 11, 23), ("l'11 dicembre", .it, 2026, 12, 11),
    ("entro giovedì", .it, 2026, 11, 26),
    ("1º marzo 2027", .it, 2027, 3, 1), ("1° marzo 2027", .it, 2027, 3, 1),
    ("dopodomani", .it, 2026, 11, 23),
    ("11 декабря", .ru, 2026, 12, 11),
    ("к четвергу", .ru, 2026, 11, 26), ("1 марта 2027 года", .ru, 2027, 3, 1),
    ("через две недели", .ru, 2026, 12, 5),
    ("13/02/2027", .en, 2027, 2, 13),
  ])
  func `dates are read relative to the day`(
    line: String, language: Language, year: Int, month: Int, day: Int
  ) throws {
    #expect(Self.value(line, .date, language) == [.date(try World.day(year, month, day))])
  }

  @Test func `what may be read in two ways is asked`() throws {
    #expect(Self.value("1.000", .money, .en) == [Self.euros(1000), Self.euros(1)])
    #expect(Self.value("1.000", .number, .de) == [.number(Exact(1000)), .number(Exact(1))])
    #expect(
      Self.value("05/12/2026", .date, .en)
        == [.date(try World.day(2026, 5, 12)), .date(try World.day(2026, 12, 5))])
    #expect(Self.value("5", .duration, .en) == [.duration(300), .duration(18_000)])
    #expect(Self.value("400 or 500", .count, .en) == [.count(400), .count(500)])
    #expect(Self.value("1.000 Euro", .money, .de) == [Self.euros(1000)])
  }

  @Test func `a denied or asked figure is no answer`() {
    #expect(Self.value("not 400", .count, .en).isEmpty)
    #expect(Self.value("400?", .count, .en).isEmpty)
    #expect(Self.value("nicht 4 Stunden", .duration, .de).isEmpty)
  }

  @Test func `nothing is read into fractions, clock times and negative numbers`() throws {
    let half = try #require(Percent("0.75"))
    #expect(Self.value(".75", .percent, .en) == [.percent(half)])
    #expect(Self.value("-400", .count, .en).isEmpty)
    #expect(Self.value("1/2 Stunde", .duration, .de) == [.duration(1800)])
    #expect(Self.value("24/7", .count, .en).isEmpty)
    #expect(Self.value("18:10", .count, .en).isEmpty)
    #expect(
      Self.value("20 dollars and 43 cents", .money, .en)
        == [.money(Money(minor: 2043, currency: .dollar))])
    #expect(
      Self.value("14 millions de $", .money, .fr)
        == [.money(Money(minor: 1_400_000_000, currency: .dollar))])
  }

  @Test(arguments: [
    ("it must not be down longer than 20 minutes", Language.en, 1200),
    ("es darf nicht länger als 20 Minuten ausfallen", .de, 1200),
    ("la panne ne doit pas durer plus de 20 minutes", .fr, 1200),
    ("non deve restare fermo più di 20 minuti", .it, 1200),
    ("простой не должен длиться более 20 минут", .ru, 1200),
  ])
  func `what must not be longer has a most`(line: String, language: Language, seconds: Int) {
    let figures = World.interpreter.figures(in: line, language: language)
    #expect(figures.map(\.bound) == [.atMost])
    #expect(figures.map(\.readings) == [[.duration(seconds)]])
  }

  @Test func `figures know their places`() {
    let line = "Up to €8,000 a month, by 11 December, 99.9 % and 2 h 30 min"
    let figures = World.interpreter.figures(in: line, language: .en, today: World.today)
    let scalars = Array(line.unicodeScalars)
    let texts = figures.map { figure in
      String(String.UnicodeScalarView(scalars[figure.span]))
    }
    #expect(texts == ["Up to €8,000 a month", "11 December", "99.9 %", "2 h 30 min"])
    #expect(figures[0].bound == .atMost)
    #expect(figures[0].period == .month)
  }

  @Test func `a wish gives its figures`() throws {
    let level = try #require(Percent("99.99"))
    let figures = World.interpreter.quantities(in: "we want 99.99, back in 2 hours", language: .en)
    #expect(figures == [.percent(level), .duration(7200)])
  }
}
