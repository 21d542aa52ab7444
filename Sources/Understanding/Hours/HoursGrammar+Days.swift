import Quantities
import Wording

extension HoursGrammar {
  struct Days {
    var text: String
    var other: String?
    var end: Int
  }

  /// "Monday to Friday", "Sa and Su", "weekdays", "public holidays".
  func days(at start: Int) -> Days? {
    guard var days = someDays(at: start) else { return nil }
    while true {
      var next = days.end
      if isSign(",", at: next) || isSign("/", at: next) || isSign("+", at: next) { next += 1 }
      next = lexicon.end(of: NumberSign.joining, tokens, at: next) ?? next
      guard next > days.end, let more = someDays(at: next) ?? someDays(at: afterSmall(next)) else {
        break
      }
      days.text += "," + more.text
      days.other = nil
      days.end = more.end
    }
    return days
  }

  private func someDays(at start: Int) -> Days? {
    let named: [(ServiceHoursWord, String, String?)] = [
      (.workingDays, "Mo-Sa", "Mo-Fr"), (.weekdays, "Mo-Fr", nil), (.daily, "Mo-Su", nil),
      (.weekend, "Sa-Su", nil), (.holidays, "PH", nil),
    ]
    var best: Days?
    for (word, text, other) in named {
      if let end = end(of: word, at: start), end > best?.end ?? 0 {
        best = Days(text: text, other: other, end: end)
      }
    }
    return best ?? range(at: start)
  }

  private func range(at start: Int) -> Days? {
    let first =
      lexicon.end(of: .rangeFrom, tokens, at: start) ?? clock.end(of: .from, at: start) ?? start
    guard let (from, end) = name(at: afterArticle(first)) ?? name(at: start) else { return nil }
    let isSigned = isSign("-", at: end)
    if let next = isSigned ? end + 1 : lexicon.end(of: .rangeTo, tokens, at: end),
      isSigned || lexicon.end(of: NumberSign.joining, tokens, at: end) != next,
      let (to, last) = name(at: afterArticle(next)) ?? name(at: next)
    {
      return Days(text: "\(Self.short(from))-\(Self.short(to))", end: last)
    }
    return Days(text: Self.short(from), end: end)
  }

  private func name(at index: Int) -> (Weekday, Int)? {
    if let (day, end) = lexicon.weekdays.match(tokens, at: index)
      ?? lexicon.shortWeekdays.match(tokens, at: index)
    {
      return (day, reader.afterDot(end))
    }
    return nil
  }

  private func afterArticle(_ index: Int) -> Int {
    lexicon.end(of: .small, tokens, at: index) ?? index
  }

  func afterSmall(_ index: Int) -> Int {
    lexicon.end(of: .dating, tokens, at: index) ?? lexicon.end(of: .small, tokens, at: index)
      ?? index
  }

  private static func short(_ day: Weekday) -> String {
    ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"][day.number - 1]
  }
}
