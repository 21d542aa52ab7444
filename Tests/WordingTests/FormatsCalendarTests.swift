import Quantities
import Testing
import Wording

struct FormatsCalendarTests {
  @Test(arguments: [
    (Language.en, ["21 November 2026", "1 January 2027", "Saturday 21 November 2026"]),
    (.de, ["21. November 2026", "1. Januar 2027", "Samstag, 21. November 2026"]),
    (.fr, ["21 novembre 2026", "1er janvier 2027", "samedi 21 novembre 2026"]),
    (.it, ["21 novembre 2026", "1º gennaio 2027", "sabato 21 novembre 2026"]),
    (.ru, ["21 ноября 2026_г.", "1 января 2027_г.", "суббота, 21 ноября 2026_г."]),
  ])
  func `a date in a sentence spells its month`(language: Language, expected: [String]) throws {
    let (date, newYear) = (try day(2026, 11, 21), try day(2027, 1, 1))
    let formats = Formats(language)
    let written = [formats.date(date), formats.date(newYear), formats.weekdayDate(date)]
    #expect(written == expected.map(spaced))
  }

  @Test(arguments: [
    (Language.en, ["05/12/2026", "5 December", "05/12/2026 18:10"]),
    (.de, ["05.12.2026", "5. Dezember", "05.12.2026 18:10"]),
    (.fr, ["05/12/2026", "5 décembre", "05/12/2026 18:10"]),
    (.it, ["05/12/2026", "5 dicembre", "05/12/2026 18:10"]),
    (.ru, ["05.12.2026", "5 декабря", "05.12.2026 18:10"]),
  ])
  func `a date in figures puts the day first`(language: Language, expected: [String]) throws {
    let formats = Formats(language)
    let date = try day(2026, 12, 5)
    let time = try #require(LocalTime("18:10"))
    let written = [
      formats.numericDate(date), formats.dayMonth(date), formats.numericMoment(date, time),
    ]
    #expect(written == expected)
  }

  @Test(arguments: [
    (Language.en, ["February 2027", "in February 2027", "Feb 2027", "in August 2027"]),
    (.de, ["Februar 2027", "im Februar 2027", "Feb. 2027", "im August 2027"]),
    (.fr, ["février 2027", "en février 2027", "févr. 2027", "en août 2027"]),
    (.it, ["febbraio 2027", "a febbraio 2027", "feb 2027", "ad agosto 2027"]),
    (.ru, ["февраль 2027", "в феврале 2027", "февр. 2027", "в августе 2027"]),
  ])
  func `a month stands alone, with its preposition or short`(language: Language, expected: [String])
    throws
  {
    let formats = Formats(language)
    let february = try #require(Month(year: 2027, month: 2))
    let august = try #require(Month(year: 2027, month: 8))
    let written = [
      formats.month(february), formats.inMonth(february), formats.shortMonth(february),
      formats.inMonth(august),
    ]
    #expect(written == expected)
  }

  @Test(arguments: [
    (Language.en, ["18:10", "8:00", "21 November 2026, 18:10"]),
    (.de, ["18:10_Uhr", "8:00_Uhr", "21. November 2026, 18:10_Uhr"]),
    (.fr, ["18_h_10", "8_h", "21 novembre 2026 à 18_h_10"]),
    (.it, ["18:10", "8:00", "21 novembre 2026, 18:10"]),
    (.ru, ["18:10", "8:00", "21 ноября 2026_г., 18:10"]),
  ])
  func `a time of day in a sentence follows the language`(language: Language, expected: [String])
    throws
  {
    let formats = Formats(language)
    let (evening, morning) = (try #require(LocalTime("18:10")), try #require(LocalTime("08:00")))
    let written = [
      formats.timeInWords(evening), formats.timeInWords(morning),
      formats.moment(try day(2026, 11, 21), evening),
    ]
    #expect(written == expected.map(spaced))
    #expect(formats.time(morning) == "08:00")
    #expect(formats.time(.endOfDay) == "24:00")
  }

  @Test func `an instant is told by the clock of its zone`() throws {
    let instant = try #require(Instant("2026-11-21T23:30:05Z"))
    let berlin = Zone(id: "Europe/Berlin", initialOffset: 3600)
    #expect(Formats(.en).moment(instant, in: berlin) == "22 November 2026, 0:30:05")
    #expect(
      Formats(.fr).moment(instant, in: .utc)
        == spaced("21 novembre 2026 à 23_h_30_min_05_s"))
  }

  private func day(_ year: Int, _ month: Int, _ day: Int) throws -> LocalDate {
    try #require(LocalDate(year: year, month: month, day: day))
  }
}
