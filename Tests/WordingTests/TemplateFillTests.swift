import Quantities
import Testing
import Wording

struct TemplateFillTests {
  private let english = Formats(.en)
  private let russian = Formats(.ru)

  @Test func `values stand in their places`() throws {
    let template: Template = "{tier} costs {price} a month, {{net}}."
    let price = Money(minor: 620_000, currency: .euro)
    let words = try template.fill(["tier": .text("Gold"), "price": .money(price)], by: english)
    #expect(words == "Gold costs €6,200 a month, {net}.")
  }

  @Test func `a value is never read as a template`() throws {
    let template: Template = "“{words}”"
    #expect(try template.fill(["words": .text("{price}}")], by: english) == "“{price}}”")
  }

  @Test func `a missing value is a fault and no hole`() {
    let template: Template = "{tier} costs {price}."
    #expect(throws: FillFault.missing("price")) {
      try template.fill(["tier": .text("Gold")], by: english)
    }
    #expect(throws: FillFault.missing("tier")) { try template.fill(by: english) }
  }

  @Test func `a surplus value is left alone`() throws {
    let template: Template = "Gold"
    #expect(try template.fill(["price": .count(1)], by: english) == "Gold")
  }

  @Test(arguments: [
    (0, "0 пунктов"), (1, "1 пункт"), (3, "3 пункта"), (5, "5 пунктов"), (11, "11 пунктов"),
    (21, "21 пункт"), (1234, "1_234 пункта"),
  ])
  func `a number chooses its form`(count: Int, words: String) throws {
    let template: Template = "{n|one: {n} пункт|few: {n} пункта|many: {n} пунктов}"
    #expect(try template.fill(["n": .count(count)], by: russian) == spaced(words))
  }

  @Test func `a fraction takes its own form, or lends the Russian genitive`() throws {
    let exact = try #require(Exact("1.5"))
    let hours: Template = "{n|one: {n} час|few: {n} часа|many: {n} часов}"
    #expect(try hours.fill(["n": .number(exact)], by: russian) == "1,5 часа")
    let open: Template =
      "{n|one: {n} рабочий час|few: {n} рабочих часа|many: {n} часов|other: {n} рабочего часа}"
    #expect(try open.fill(["n": .number(exact)], by: russian) == "1,5 рабочего часа")
    let french: Template = "{n|one: {n} heure|other: {n} heures}"
    #expect(try french.fill(["n": .number(exact)], by: Formats(.fr)) == "1,5 heure")
    #expect(try french.fill(["n": .number(Exact(2))], by: Formats(.fr)) == "2 heures")
  }

  @Test func `only a number can choose a form`() {
    let template: Template = "{n|one: a|other: b}"
    #expect(throws: FillFault.notANumber("n")) {
      try template.fill(["n": .text("1")], by: english)
    }
  }

  @Test func `a form that the language asks for and the text lacks is a fault`() {
    let template: Template = "{n|one: a|other: b}"
    #expect(throws: FillFault.missingForm("n", .many)) {
      try template.fill(["n": .count(5)], by: russian)
    }
  }

  @Test func `an abbreviation at the end of a sentence keeps one full stop`() throws {
    let date = try #require(LocalDate(year: 2026, month: 11, day: 21))
    let template: Template = "Действует до {date}."
    #expect(
      try template.fill(["date": .date(date)], by: russian)
        == spaced("Действует до 21 ноября 2026_г."))
    let firm: Template = "Signed by {name}. Thank you."
    #expect(
      try firm.fill(["name": .text("Clinic IT Ltd.")], by: english)
        == "Signed by Clinic IT Ltd. Thank you.")
    #expect(
      try firm.fill(["name": .text("we wait...")], by: english)
        == "Signed by we wait.... Thank you.")
    let trailing: Template = "{name}... and more"
    #expect(try trailing.fill(["name": .text("etc.")], by: english) == "etc.... and more")
  }

  @Test func `pieces nest`() throws {
    let item = Phrase(
      en: "{n|one: {n} point|other: {n} points}", de: "{n|one: {n} Punkt|other: {n} Punkte}",
      fr: "{n|one: {n} point|other: {n} points}", it: "{n|one: {n} punto|other: {n} punti}",
      ru: "{n|one: {n} пункт|few: {n} пункта|many: {n} пунктов}")
    let pieces: [String: Piece] = [
      "all": .list([
        .phrase(item, ["n": .count(2)]), .localized(LocalizedText(en: "Gold", ru: "Золото")),
      ])
    ]
    let template: Template = "{all}"
    #expect(try template.fill(pieces, by: russian) == "2 пункта и Золото")
    #expect(try template.fill(pieces, by: Formats(.de)) == "2 Punkte und Gold")
    #expect(throws: FillFault.missing("n")) {
      try template.fill(["all": .list([.phrase(item, [:])])], by: english)
    }
  }

  @Test func `every kind of value is written by the formats`() throws {
    let date = try #require(LocalDate(year: 2026, month: 11, day: 21))
    let time = try #require(LocalTime("18:10"))
    let month = try #require(Month(year: 2027, month: 2))
    let week = [Weekday.monday: [TimeRange.wholeDay]]
    let pieces: [(Piece, String)] = [
      (.quoted("slow"), "“slow”"), (.percent(Percent(99)), "99%"),
      (.date(date), "21 November 2026"),
      (.month(month), "February 2027"), (.inMonth(month), "in February 2027"),
      (.time(time), "18:10"),
      (.weekday(.monday), "Monday"), (.minutes(438), "7_h 18_min"), (.seconds(90), "1_min 30_s"),
      (.minutesInWords(61), "1 hour and 1 minute"),
      (.moment(date, time), "21 November 2026, 18:10"),
      (.instant(Instant(seconds: 0), .utc), "1 January 1970, 0:00"),
      (.period(Period(months: 36)), "36 months"), (.span(1, .week), "1 week"),
      (.hours(week), "Mon 0–24"), (.hoursInWords(week), "Monday, 0:00–24:00"),
      (.list([.count(1), .count(2)], .or), "1 or 2"),
    ]
    let template: Template = "{x}!"
    for (piece, words) in pieces {
      #expect(try template.fill(["x": piece], by: english) == spaced(words) + "!")
    }
  }
}
