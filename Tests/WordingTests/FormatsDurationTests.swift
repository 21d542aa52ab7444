import Quantities
import Testing
import Wording

struct FormatsDurationTests {
  @Test(arguments: [
    (Language.en, ["7_h 18_min", "44_min", "24_h", "0_min", "-5_min", "1_h 30_s", "5_d"]),
    (.de, ["7_h 18_min", "44_min", "24_h", "0_min", "-5_min", "1_h 30_s", "5_Tg."]),
    (.fr, ["7_h 18_min", "44_min", "24_h", "0_min", "-5_min", "1_h 30_s", "5_j"]),
    (.it, ["7_h 18_min", "44_min", "24_h", "0_min", "-5_min", "1_h 30_s", "5_gg"]),
    (.ru, ["7_ч 18_мин", "44_мин", "24_ч", "0_мин", "-5_мин", "1_ч 30_с", "5_дн."]),
  ])
  func `a span in a table has the symbols of its units`(language: Language, expected: [String]) {
    let formats = Formats(language)
    let minutes = [438, 44, 1440, 0, -5].map { formats.duration(minutes: $0) }
    let rest = [formats.duration(seconds: 3630), formats.duration(days: 5)]
    #expect(minutes + rest == expected.map(spaced))
  }

  @Test(arguments: [
    (Language.en, ["7 hours and 18 minutes", "44 minutes", "1 minute and 30 seconds"]),
    (.de, ["7 Stunden und 18 Minuten", "44 Minuten", "1 Minute und 30 Sekunden"]),
    (.fr, ["7 heures et 18 minutes", "44 minutes", "1 minute et 30 secondes"]),
    (.it, ["7 ore e 18 minuti", "44 minuti", "1 minuto e 30 secondi"]),
    (.ru, ["7 часов 18 минут", "44 минуты", "1 минута 30 секунд"]),
  ])
  func `a span in a sentence has words for its units`(language: Language, expected: [String]) {
    let formats = Formats(language)
    let written = [
      formats.durationInWords(minutes: 438), formats.durationInWords(minutes: 44),
      formats.durationInWords(seconds: 90),
    ]
    #expect(written == expected)
  }

  @Test(arguments: [
    (Language.en, ["36 months", "1 year and 6 months", "30 days", "2 hours"]),
    (.de, ["36 Monate", "1 Jahr und 6 Monate", "30 Tage", "2 Stunden"]),
    (.fr, ["36 mois", "1 an et 6 mois", "30 jours", "2 heures"]),
    (.it, ["36 mesi", "1 anno e 6 mesi", "30 giorni", "2 ore"]),
    (.ru, ["36 месяцев", "1 год 6 месяцев", "30 дней", "2 часа"]),
  ])
  func `a period of a contract is told in words`(language: Language, expected: [String]) throws {
    let periods = try ["P36M", "P1Y6M", "P30D", "PT2H"].map { try #require(Period($0)) }
    #expect(periods.map { Formats(language).period($0) } == expected)
  }

  @Test func `a period in a table is told in symbols where there are any`() throws {
    let periods = try ["P36M", "P1M", "P3M", "P5D", "PT2H", "PT15M"].map {
      try #require(Period($0))
    }
    #expect(
      periods.map { Formats(.ru).shortPeriod($0) }
        == ["36_месяцев", "1_месяц", "3_месяца", "5_дн.", "2_ч", "15_мин"].map(spaced))
    #expect(
      periods.map { Formats(.it).shortPeriod($0) }
        == ["36_mesi", "1_mese", "3_mesi", "5_gg", "2_h", "15_min"].map(spaced))
  }

  @Test func `a decimal number keeps its unit in the right form`() throws {
    let value = try #require(Exact("1.5"))
    #expect(Formats(.en).measure(value, .second) == spaced("1.5_s"))
    #expect(Formats(.ru).measure(value, .hour) == spaced("1,5_ч"))
    #expect(Formats(.ru).measure(value, .month) == spaced("1,5_месяца"))
  }

  @Test func `Russian units follow their numbers`() {
    let formats = Formats(.ru)
    #expect(
      [1, 2, 5, 21].map { formats.count($0, .year) } == ["1 год", "2 года", "5 лет", "21 год"])
    #expect([1, 3, 11].map { formats.count($0, .day) } == ["1 день", "3 дня", "11 дней"])
  }
}
