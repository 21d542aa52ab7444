import Foundation
import Quantities
import Testing
import Wording

/// Foundation beside our own tables; every difference is listed here and wanted.
struct FoundationOracleTests {
  private static let locales = EveryLanguage(
    en: Locale(identifier: "en_GB"), de: Locale(identifier: "de_DE"),
    fr: Locale(identifier: "fr_FR"), it: Locale(identifier: "it_IT"),
    ru: Locale(identifier: "ru_RU"))

  @Test(arguments: Language.allCases)
  func `numbers are written as Foundation writes them`(language: Language) throws {
    let locale = Self.locales[language]
    for text in ["0", "7", "-1234567.5", "999", "6200", "12345", "1000000.125", "-0.5"] {
      let ours = Formats(language).number(try #require(Exact(text)))
      let decimal = try #require(Decimal(string: text))
      let theirs = decimal.formatted(.number.locale(locale).precision(.fractionLength(0...9)))
      #expect(ours == grouped(theirs, language))
    }
  }

  @Test(arguments: Language.allCases)
  func `languages are called as Foundation calls them`(language: Language) {
    for other in Language.allCases {
      let theirs = Self.locales[language].localizedString(forLanguageCode: other.code)
      #expect(other.name(in: language) == theirs)
    }
  }

  @Test(arguments: Language.allCases)
  func `percentages are written as Foundation writes them`(language: Language) throws {
    let locale = Self.locales[language]
    for text in ["99.9", "100", "5", "99.995", "0.5"] {
      let ours = Formats(language).percent(try #require(Percent(text)))
      let share = try #require(Decimal(string: text)) / 100
      let style = Decimal.FormatStyle.Percent(locale: locale).precision(.fractionLength(0...9))
      #expect(ours == share.formatted(style))
    }
  }

  @Test(arguments: Language.allCases)
  func `money is written as Foundation writes it`(language: Language) throws {
    let locale = Self.locales[language]
    for currency in [Currency.euro, .poundSterling, .swissFranc] {
      for minor in [0, 620_000, 5, -5, 123_456_789, -100_000] as [Int64] {
        let amount = Money(minor: minor, currency: currency)
        let ours = Formats(language).money(amount, minorDigits: .always)
        let style = Decimal.FormatStyle.Currency(code: currency.code, locale: locale)
        let theirs = try #require(Decimal(string: amount.amount)).formatted(style)
        #expect(ours == pounds(grouped(theirs, language), language))
      }
    }
  }

  @Test(arguments: Language.allCases)
  func `spelled dates are those of Foundation`(language: Language) throws {
    let locale = Self.locales[language]
    let first = try #require(LocalDate(year: 2026, month: 11, day: 21))
    for days in 0..<800 {
      let date = first.adding(days: days)
      let theirs = utc(date).formatted(style(locale).day().month(.wide).year())
      #expect(Formats(language).date(date) == dated(theirs, language))
      let named = utc(date).formatted(style(locale).weekday(.wide).day().month(.wide).year())
      let expected = language == .en ? named.replacing(",", with: "") : dated(named, language)
      #expect(Formats(language).weekdayDate(date) == expected)
    }
  }

  @Test(arguments: Language.allCases)
  func `dates in figures are those of Foundation`(language: Language) throws {
    let locale = Self.locales[language]
    let date = try #require(LocalDate(year: 2026, month: 12, day: 5))
    let theirs = utc(date).formatted(
      style(locale).day(.twoDigits).month(.twoDigits).year())
    #expect(Formats(language).numericDate(date) == theirs)
  }

  @Test(arguments: Language.allCases)
  func `months and days are called as Foundation calls them`(language: Language) throws {
    var localised = Calendar(identifier: .gregorian)
    localised.locale = Self.locales[language]
    let formats = Formats(language)
    let months = (1...12).compactMap { Month(year: 2027, month: $0) }
    #expect(
      months.map { formats.month($0).replacing(" 2027", with: "") }
        == localised.standaloneMonthSymbols)
    let days = [Weekday.sunday] + Weekday.allCases.dropLast()
    #expect(days.map(formats.weekday) == localised.standaloneWeekdaySymbols)
    #expect(
      days.map(formats.shortWeekday)
        == localised.shortWeekdaySymbols.map { shortDay($0, language) })
    #expect(
      months.map { formats.shortMonth($0).replacing(" 2027", with: "") }
        == (language == .ru ? localised.shortStandaloneMonthSymbols : localised.shortMonthSymbols))
  }

  @Test(arguments: Language.allCases)
  func `spans in words are those of Foundation`(language: Language) {
    let locale = Self.locales[language]
    for seconds in [26_280, 60, 120, 300, 660, 1260, 3600, 7200, 18_000, 45, 3661] {
      let theirs = Duration.seconds(seconds).formatted(
        .units(allowed: [.hours, .minutes, .seconds], width: .wide).locale(locale))
      let ours = Formats(language).durationInWords(seconds: seconds)
      #expect(ours == spoken(theirs, language), "\(seconds)")
    }
  }

  @Test(arguments: Language.allCases)
  func `lists are joined as Foundation joins them`(language: Language) throws {
    let locale = Self.locales[language]
    for items in [["A"], ["A", "B"], ["A", "B", "C"], ["A", "B", "C", "D"]] {
      let and = ListFormatStyle<StringStyle, [String]>.list(type: .and).locale(locale)
      #expect(Formats(language).list(items) == items.formatted(and))
      let or = ListFormatStyle<StringStyle, [String]>.list(type: .or).locale(locale)
      #expect(Formats(language).list(items, .or) == items.formatted(or))
    }
  }

  /// Italian data of Foundation leaves four digits ungrouped (6200 €); we write 6.200 € as the
  /// other languages do, because prices below and above 10,000 stand in one column.
  private func grouped(_ text: String, _ language: Language) -> String {
    guard language == .it, let start = text.firstIndex(where: \.isNumber) else { return text }
    let digits = text[start...].prefix(while: \.isNumber)
    guard digits.count == 4 else { return text }
    return text.replacing(digits, with: "\(digits.prefix(1)).\(digits.dropFirst(1))")
  }

  /// French data of Foundation marks the pound sterling with its islands (£GB); we write £.
  private func pounds(_ text: String, _ language: Language) -> String {
    language == .fr ? text.replacing("£GB", with: "£") : text
  }

  /// Foundation writes "1 décembre" and, in Russian, U+202F in front of "г."; French people say and
  /// write "1er décembre", Italians "1º dicembre", and we use the one no-break space of Russian everywhere.
  private func dated(_ text: String, _ language: Language) -> String {
    switch language {
    case .fr: text.replacing(#/\b1\b/#, with: "1er")
    case .it: text.replacing(#/\b1\b/#, with: "1º")
    case .ru: text.replacing("\u{202F}г.", with: "\u{A0}г.")
    case .en, .de: text
    }
  }

  /// Days in tables have no full stop, and Russian ones no capital letter.
  private func shortDay(_ name: String, _ language: Language) -> String {
    language == .ru ? name.lowercased() : name.replacing(".", with: "")
  }

  /// English of Foundation has commas only ("7 hours, 18 minutes"), where we say "and"; Russian
  /// takes commas from three parts on, where we use none.
  private func spoken(_ text: String, _ language: Language) -> String {
    let text = text.replacing("\u{A0}", with: " ")
    if language == .ru { return text.replacing(",", with: "") }
    guard language == .en, let comma = text.lastIndex(of: ",") else { return text }
    return text[..<comma] + " and" + text[text.index(after: comma)...]
  }

  private func utc(_ date: LocalDate) -> Date {
    Date(timeIntervalSince1970: Double(date.dayNumber) * 86_400)
  }

  private func style(_ locale: Locale) -> Date.FormatStyle {
    Date.FormatStyle(locale: locale, timeZone: .gmt)
  }
}
