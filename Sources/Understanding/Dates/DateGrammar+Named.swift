import Quantities

extension DateGrammar {
  /// "11 December", "December 11th, 2027", "второе мая", "23/Sep/2020".
  func named(at start: Int) -> Found? {
    longest([compact(at: start), dayAndMonth(at: start), monthAndDay(at: start)])
  }

  private func dayAndMonth(at start: Int) -> Found? {
    guard let (day, afterDay) = dayNumber(at: start, isBeforeMonth: true) else { return nil }
    // "18 and 19 June".
    if let second = lexicon.end(of: NumberSign.joining, tokens, at: afterDay), isAsked,
      let other = dayAndMonth(at: second), let date = other.dates.first
    {
      return Found(dates(year: date.year, month: date.month, day: day), end: afterDay)
    }
    var next = behindDayWord(afterDay)
    next = isSign(".", at: next) ? next + 1 : next
    next = afterSmall(next)
    if let (month, afterMonth) = lexicon.months.match(tokens, at: next) {
      return dated(day: day, month: month, at: reader.afterDot(afterMonth))
    }
    // "siebter 4.": the month by its number, only behind a spelled day.
    guard isAsked, tokens[start].kind == .word || isSpelledMonth(at: next),
      let (month, end) = dayNumber(at: behindStroke(next), isBeforeMonth: false), month <= 12
    else { return nil }
    return Found(dates(year: nil, month: month, day: day), end: end)
  }

  private func isSpelledMonth(at index: Int) -> Bool {
    lexicon.ordinalDays.match(tokens, at: index) != nil
  }

  private func behindStroke(_ index: Int) -> Int { isSign("/", at: index) ? index + 1 : index }

  private func monthAndDay(at start: Int) -> Found? {
    guard let (month, afterMonth) = lexicon.months.match(tokens, at: start) else { return nil }
    var next = reader.afterDot(afterMonth)
    if isSign("]", at: next) || isSign("/", at: next) || isSign("-", at: next) { next += 1 }
    next = lexicon.end(of: .dating, tokens, at: next) ?? afterSmall(next)
    guard let (day, end) = dayNumber(at: next, isBeforeMonth: false, isBehindMonth: true) else {
      return nil
    }
    return dated(day: day, month: month, at: end)
  }

  /// With the year behind it, if one is there.
  private func dated(day: Int, month: Int, at end: Int) -> Found? {
    if let (year, last) = year(behind: end) {
      return Found(dates(year: year, month: month, day: day), end: last)
    }
    return Found(dates(year: nil, month: month, day: day), end: end)
  }

  /// A year in four figures, in two where a date is asked for, or in words.
  func year(behind end: Int) -> (year: Int, end: Int)? {
    var next = isSign(",", at: end) ? end + 1 : end
    next = afterSmall(next)
    if isSign("'", at: next) { next += 1 }
    if let year = integer(at: next, digits: 4...4), (1000...2999).contains(year),
      !isSign(":", at: next + 1)
    {
      return (year, afterYearWord(next + 1))
    }
    if let year = relativeYear(at: next) { return year }
    guard isAsked else { return nil }
    if let (year, last) = behindTime(next) { return (year, last) }
    if let short = integer(at: next, digits: 2...2), isEnding(next + 1), next == end || next > end {
      return (year(short: short), next + 1)
    }
    guard let number = reader.numeral(at: next), let year = number.whole,
      (1000...2999).contains(year), tokens[next].kind == .word
    else { return nil }
    return (year, number.end)
  }

  /// "года", "г.": the word year behind one.
  private func afterYearWord(_ index: Int) -> Int {
    guard let (unit, end) = lexicon.units.match(tokens, at: index), unit == .year else {
      return end(of: .of, at: index).map { reader.afterDot($0) } ?? index
    }
    return reader.afterDot(end)
  }

  /// "Next year", "this year".
  private func relativeYear(at index: Int) -> (year: Int, end: Int)? {
    guard let today, let (offset, next) = relation(at: index),
      let (unit, end) = lexicon.units.match(tokens, at: next), unit == .year
    else { return nil }
    return (today.year + offset, end)
  }

  /// "Aug 05 12:00:00 2015": the year behind a time of day.
  private func behindTime(_ index: Int) -> (year: Int, end: Int)? {
    guard integer(at: index, digits: 1...2) != nil, isSign(":", at: index + 1) else { return nil }
    let end = isSign(":", at: index + 3) ? index + 5 : index + 3
    return integer(at: end, digits: 4...4).map { ($0, end + 1) }
  }

  private func isEnding(_ index: Int) -> Bool {
    guard index < tokens.count else { return true }
    return tokens[index].kind == .sign && !["%", ":", "/", "€", "$"].contains(tokens[index].text)
  }

  /// "11", "11.", "11th", "1er", "first", "vingt-neuf" before a month.
  func dayNumber(
    at start: Int, isBeforeMonth: Bool, isBehindMonth: Bool = false
  ) -> (day: Int, end: Int)? {
    if let day = integer(at: start, digits: 1...2) {
      guard (1...31).contains(day), !isSign(":", at: start + 1), !isAmount(start),
        reader.isBoundary(start) || isBehindMonth
      else { return nil }
      return (day, afterOrdinal(start + 1))
    }
    if let (day, end) = lexicon.ordinalDays.match(tokens, at: start) { return (day, end) }
    guard isBeforeMonth || isBehindMonth, start < tokens.count, tokens[start].kind == .word,
      let (day, end) = reader.belowHundred(at: start), (1...31).contains(day)
    else { return nil }
    return (day, end)
  }

  /// "$12 December" counts dollars.
  private func isAmount(_ start: Int) -> Bool {
    start > 0 && tokens[start].isGlued && tokens[start - 1].kind == .sign
      && reader.currency(at: start - 1) != nil
  }

  private func afterOrdinal(_ index: Int) -> Int {
    if let next = end(of: .ordinalEnd, at: index), tokens[index].isGlued { return next }
    if isSign("-", at: index), tokens[index].isGlued, let next = end(of: .ordinalEnd, at: index + 1)
    {
      return next
    }
    return isSign(".", at: index) && tokens[index].isGlued ? index + 1 : index
  }

  /// "The 23rd day of September".
  private func behindDayWord(_ index: Int) -> Int { end(of: .dayWord, at: index) ?? index }

  /// "23/Sep/2020", "Sep-23-2020", "2020/23/Sep", "12-Mär-2014".
  private func compact(at start: Int) -> Found? {
    guard let sign = ["-", "/", "."].first(where: { isSign($0, at: start + 1) }),
      isSign(sign, at: start + 3) || lexicon.months.match(tokens, at: start) != nil
        || lexicon.months.match(tokens, at: start + 2) != nil
    else { return nil }
    let places = [start, start + 2, start + 4].filter { $0 < tokens.count }
    var (month, year, day): (Int?, Int?, Int?)
    var end = start
    for (index, place) in places.enumerated() {
      guard index == 0 || isSign(sign, at: place - 1) else { break }
      if let (named, _) = lexicon.months.match(tokens, at: place), month == nil {
        month = named
      } else if let long = integer(at: place, digits: 4...4), year == nil {
        year = long
      } else if let short = integer(at: place, digits: 1...2), day == nil {
        day = short
      } else {
        break
      }
      end = place + 1
    }
    guard let month, let day, end > start + 1 else { return nil }
    return Found(dates(year: year, month: month, day: day), end: end)
  }
}
