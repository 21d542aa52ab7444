import Quantities
import Wording

extension DateGrammar {
  /// "2026-12-05", "5.12.2026", "11/12", "20261205"; with blanks only where a date is asked for.
  func figures(at start: Int) -> Found? {
    guard start < tokens.count, tokens[start].kind == .digits,
      isAsked || reader.isBoundary(start)
    else { return nil }
    guard
      let found = longest([
        parted(at: start), yearless(at: start), joined(at: start), spaced(at: start),
      ])
    else { return nil }
    return isTime(start) ? nil : withThisYear(found, from: start)
  }

  /// Year, month and day in ISO order; else the day first. With slashes or hyphens the order of day
  /// and month differs between the countries that speak English, so both are kept there.
  private func parted(at start: Int) -> Found? {
    let signs = ["-", ".", "/"].filter { isSign($0, at: start + 1) }
    guard let sign = signs.first else { return nil }
    let third =
      isSign(sign, at: start + 3) || isAsked && isSign(".", at: start + 3) ? start + 4 : nil
    if let third, let year = integer(at: start, digits: 4...4),
      let month = integer(at: start + 2, digits: 1...2), let day = integer(at: third, digits: 1...2)
    {
      return Found(dates(year: year, month: month, day: day), end: third + 1)
    }
    guard let first = integer(at: start, digits: 1...2),
      let second = integer(at: start + 2, digits: 1...2)
    else { return nil }
    let given = third.flatMap { third in
      integer(at: third, digits: 4...4)
        ?? integer(at: third, digits: 2...2).map { self.year(short: $0) }
    }
    guard given != nil || sign == "." && (third != nil || isDotted(start + 3) || isAsked)
    else { return nil }
    let end = given == nil ? start + (isSign(".", at: start + 3) ? 4 : 3) : start + 5
    let isDayFirst = sign == "." && (given != nil || lexicon.language != .en)
    return Found(dates(first, second, year: given, isDayFirst: isDayFirst), end: end)
  }

  /// "29.02.2020 13.12": a time of day behind a date.
  private func isTime(_ start: Int) -> Bool {
    start > 1 && !tokens[start].isGlued && tokens[start - 1].kind == .digits
      && tokens[start - 2].isSign(".") && isSign(".", at: start + 1) && !isSign(".", at: start + 3)
  }

  /// "This 5/12": the one of this year.
  private func withThisYear(_ found: Found, from start: Int) -> Found {
    guard let today, isAsked, (0..<start).contains(where: { end(of: .this, at: $0) == start })
    else {
      return found
    }
    let dates = found.dates.compactMap {
      LocalDate(year: today.year, month: $0.month, day: $0.day)
    }
    return Found(dates, end: found.end)
  }

  /// "22.04.": a dot that ends no sentence.
  private func isDotted(_ index: Int) -> Bool { isSign(".", at: index) && tokens[index].isGlued }

  /// "By 11/12": two figures and a slash are a date only behind words that lead to one.
  private func yearless(at start: Int) -> Found? {
    guard isSign("/", at: start + 1) || isAsked && isSign("-", at: start + 1),
      !isSign("/", at: start + 3), isAsked || isDated(start),
      let first = integer(at: start, digits: 1...2),
      let second = integer(at: start + 2, digits: 1...2)
    else { return nil }
    return Found(dates(first, second, year: nil, isDayFirst: false), end: start + 3)
  }

  /// What two figures can mean as day and month, the likelier first.
  private func dates(_ first: Int, _ second: Int, year: Int?, isDayFirst: Bool) -> [LocalDate] {
    let dayFirst = dates(year: year, month: second, day: first)
    let isCertain = isDayFirst || lexicon.language != .en
    let monthFirst = isCertain ? [] : dates(year: year, month: first, day: second)
    if isCertain, dayFirst.isEmpty, lexicon.language == .en {
      return dates(year: year, month: first, day: second)
    }
    return monthFirst == dayFirst ? dayFirst : monthFirst + dayFirst
  }

  /// Whether the words before a place lead to a date: "by 11/12", unlike "24/7".
  private func isDated(_ start: Int) -> Bool {
    (0..<start).contains { lexicon.end(of: .dating, tokens, at: $0) == start }
  }

  /// "20261205".
  private func joined(at start: Int) -> Found? {
    guard isAsked, let number = integer(at: start, digits: 8...8),
      (1900...2099).contains(number / 10_000)
    else { return nil }
    return Found(
      dates(year: number / 10_000, month: number / 100 % 100, day: number % 100), end: start + 1)
  }

  /// "2016 10 16", "18 08 78", "17 02".
  private func spaced(at start: Int) -> Found? {
    guard isAsked else { return nil }
    if let year = integer(at: start, digits: 4...4),
      let month = integer(at: start + 1, digits: 1...2),
      let day = integer(at: start + 2, digits: 1...2), (1900...2099).contains(year)
    {
      return Found(dates(year: year, month: month, day: day), end: start + 3)
    }
    guard lexicon.language != .en, let day = integer(at: start, digits: 1...2),
      let month = integer(at: start + 1, digits: 1...2), !isSign(":", at: start + 2)
    else { return nil }
    let year =
      integer(at: start + 2, digits: 4...4)
      ?? integer(at: start + 2, digits: 2...2).map { self.year(short: $0) }
    if let year { return Found(dates(year: year, month: month, day: day), end: start + 3) }
    let isAlone = start + 2 == tokens.count && tokens[start + 1].text.count == 2
    return isAlone ? Found(dates(year: nil, month: month, day: day), end: start + 2) : nil
  }
}
