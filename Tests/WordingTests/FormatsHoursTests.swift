import Quantities
import Testing
import Wording

struct FormatsHoursTests {
  @Test(arguments: [
    (Language.en, ["Mon–Fri 8–18", "Mon–Sat 7:30–20:00", "24x7", "Mon–Sun 6–22"]),
    (.de, ["Mo–Fr 8–18", "Mo–Sa 7:30–20:00", "24x7", "Mo–So 6–22"]),
    (.fr, ["lun–ven 8–18", "lun–sam 7:30–20:00", "24_h/24, 7_j/7", "lun–dim 6–22"]),
    (.it, ["lun–ven 8–18", "lun–sab 7:30–20:00", "24x7", "lun–dom 6–22"]),
    (.ru, ["пн–пт 8–18", "пн–сб 7:30–20:00", "круглосуточно", "пн–вс 6–22"]),
  ])
  func `hours in a table gather the days that are alike`(language: Language, expected: [String])
    throws
  {
    let formats = Formats(language)
    let weeks = [
      try week(5, "08:00-18:00"), try week(6, "07:30-20:00"), try week(7, "00:00-24:00"),
      try week(7, "06:00-22:00"),
    ]
    #expect(weeks.map(formats.hours) == expected.map(spaced))
    let ascii = Formats(language, .ascii)
    #expect(weeks.map(ascii.hours).allSatisfy { !$0.contains("–") })
  }

  @Test(arguments: [
    (Language.en, "Monday to Friday, 8:00–18:00", "every day, 6:00–22:00", "round the clock"),
    (.de, "Montag bis Freitag, 8:00–18:00_Uhr", "täglich, 6:00–22:00_Uhr", "rund um die Uhr"),
    (
      .fr, "du lundi au vendredi, de 8_h à 18_h", "tous les jours, de 6_h à 22_h",
      "24_h/24, 7_j/7"
    ),
    (
      .it, "da lunedì a venerdì, 8:00–18:00", "tutti i giorni, 6:00–22:00",
      "24 ore su 24, 7 giorni su 7"
    ),
    (.ru, "с понедельника по пятницу, 8:00–18:00", "ежедневно, 6:00–22:00", "круглосуточно"),
  ])
  func `hours in a sentence name their days`(
    language: Language, office: String, daily: String, always: String
  ) throws {
    let formats = Formats(language)
    #expect(formats.hoursInWords(try week(5, "08:00-18:00")) == spaced(office))
    #expect(formats.hoursInWords(try week(7, "06:00-22:00")) == spaced(daily))
    #expect(formats.hoursInWords(try week(7, "00:00-24:00")) == spaced(always))
  }

  @Test func `split days and short weeks stay readable`() throws {
    let morning = try #require(TimeRange("08:00-12:00"))
    let afternoon = try #require(TimeRange("13:00-17:30"))
    let week: [Weekday: [TimeRange]] = [
      .tuesday: [afternoon, morning], .wednesday: [morning, afternoon], .friday: [morning],
      .saturday: [morning], .sunday: [],
    ]
    #expect(
      Formats(.en).hours(week) == "Tue–Wed 8:00–12:00, 13:00–17:30; Fri–Sat 8:00–12:00")
    #expect(
      Formats(.ru).hoursInWords(week)
        == "вторник и среда, 8:00–12:00 и 13:00–17:30; пятница и суббота, 8:00–12:00")
    let some: [Weekday: [TimeRange]] = [.monday: [morning], .wednesday: [morning]]
    #expect(Formats(.en).hours(some) == "Mon, Wed 8–12")
    #expect(Formats(.de).hours([.monday: [morning], .friday: [.wholeDay]]) == "Mo 8–12, Fr 0–24")
  }

  @Test func `Russian says со before two of the days`() throws {
    let morning = try #require(TimeRange("08:00-12:00"))
    let week = Dictionary(
      uniqueKeysWithValues: [Weekday.tuesday, .wednesday, .thursday].map { ($0, [morning]) })
    #expect(Formats(.ru).hoursInWords(week) == "со вторника по четверг, 8:00–12:00")
  }

  @Test func `no hours are shown as nothing`() {
    #expect(Formats(.en).hours([:]) == "–")
    #expect(Formats(.de, .ascii).hours([.monday: []]) == "-")
  }

  private func week(_ days: Int, _ range: String) throws -> [Weekday: [TimeRange]] {
    let range = try #require(TimeRange(range))
    return Dictionary(
      uniqueKeysWithValues: Weekday.allCases.prefix(days).map { ($0, [range]) })
  }
}
