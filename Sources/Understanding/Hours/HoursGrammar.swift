import Quantities
import Wording

/// Finds service hours in words, and writes them as OpenStreetMap does: "Mo-Fr 08:00-18:00; PH off".
struct HoursGrammar {
  struct Found {
    /// The likelier first.
    let readings: [String]
    let isVague: Bool
    let end: Int
  }

  let reader: QuantityReader
  let clock: ClockGrammar

  init(reader: QuantityReader) {
    self.reader = reader
    clock = ClockGrammar(reader: reader)
  }

  var tokens: [Token] { reader.tokens }
  var lexicon: Lexicon { reader.lexicon }

  func end(of word: ServiceHoursWord, at index: Int) -> Int? {
    lexicon.serviceHours.end(word, tokens, at: index)
  }

  func isSign(_ sign: String, at index: Int) -> Bool {
    index < tokens.count && tokens[index].isSign(sign)
  }

  /// Rules one after the other, such as "Monday to Friday 8 to 18, Saturday 9 to 12, not on holidays".
  func hours(at start: Int) -> Found? {
    guard let first = rule(at: start) else { return nil }
    var rules = [first]
    while let next = rule(at: afterJoining(rules[rules.count - 1].end)) { rules.append(next) }
    guard rules.contains(where: { !$0.isClosed }) else { return nil }
    let last = rules[rules.count - 1].end
    let main = Self.text(rules.map(\.text))
    let others =
      rules.compactMap(\.other).isEmpty ? [] : [Self.text(rules.map { $0.other ?? $0.text })]
    return Found(
      readings: [main] + others, isVague: rules.contains(where: \.isVague), end: last)
  }

  /// "Round the clock, also on holidays" says no more than "24/7".
  private static func text(_ rules: [String]) -> String {
    let rules = rules.filter { !$0.isEmpty }
    return rules.joined(separator: "; ")
  }

  private struct Rule {
    var text: String
    var other: String?
    var isClosed = false
    var isVague = false
    let end: Int
  }

  private func afterJoining(_ index: Int) -> Int {
    var index = index
    while [",", ";", "(", ")", "-", "."].contains(where: { isSign($0, at: index) }) { index += 1 }
    return lexicon.end(of: NumberSign.joining, tokens, at: index) ?? index
  }

  private func rule(at start: Int) -> Rule? {
    if let closed = closed(at: start) { return closed }
    if let next = end(of: .andHolidays, at: start), let last = end(of: .holidays, at: next) {
      return Rule(text: "", end: last)
    }
    return daysFirst(at: start) ?? timesFirst(at: start) ?? always(at: start)
  }

  /// "Except on public holidays", "closed on Sundays".
  private func closed(at start: Int) -> Rule? {
    guard let next = end(of: .except, at: start) else { return nil }
    let article = afterSmall(next)
    if let days = days(at: article) ?? days(at: next) {
      return Rule(text: "\(days.text) off", isClosed: true, end: days.end)
    }
    return nil
  }

  private func always(at start: Int) -> Rule? {
    guard let end = end(of: .always, at: start) else { return nil }
    let next = isSign(",", at: end) ? end + 1 : afterJoining(end)
    if let days = days(at: afterSmall(next)), next >= end {
      return days.text == "Mo-Su" || days.text == "PH"
        ? Rule(text: "24/7", end: days.end)
        : Rule(
          text: "\(days.text) 00:00-24:00", other: days.other.map { "\($0) 00:00-24:00" },
          end: days.end)
    }
    return Rule(text: "24/7", end: end)
  }

  private func daysFirst(at start: Int) -> Rule? {
    let first = afterSmall(start)
    guard let days = days(at: start) ?? days(at: first) else { return nil }
    var next = days.end
    while [",", ":", "(", "-"].contains(where: { isSign($0, at: next) }) { next += 1 }
    if let last = end(of: .always, at: next) ?? end(of: .always, at: afterSmall(next)) {
      return rule(days, "00:00-24:00", isVague: false, end: last)
    }
    if let times = times(at: next, isLed: true) ?? times(at: afterSmall(next), isLed: true) {
      return rule(days, times.text, isVague: times.isVague, end: times.end)
    }
    return nil
  }

  private func rule(_ days: Days, _ times: String, isVague: Bool, end: Int) -> Rule {
    let isAlways = days.text == "Mo-Su" && times == "00:00-24:00"
    return Rule(
      text: isAlways ? "24/7" : "\(days.text) \(times)", other: days.other.map { "\($0) \(times)" },
      isVague: isVague, end: end)
  }

  private func timesFirst(at start: Int) -> Rule? {
    if let times = times(at: start, isLed: false) {
      // Hours without days are asked back.
      return rule(daysBehind: times)
        ?? Rule(text: "Mo-Su \(times.text)", isVague: true, end: times.end)
    }
    // "9 to 5 on weekdays": the days say that the numbers are times.
    return times(at: start, isLed: true).flatMap(rule(daysBehind:))
  }

  private func rule(daysBehind times: Times) -> Rule? {
    let next = isSign(",", at: times.end) ? times.end + 1 : times.end
    return (days(at: next) ?? days(at: afterSmall(next))).map {
      rule($0, times.text, isVague: times.isVague, end: $0.end)
    }
  }

  private struct Times {
    let text: String
    let isVague: Bool
    let end: Int
  }

  /// "8 to 12 and 13 to 17".
  private func times(at start: Int, isLed: Bool) -> Times? {
    guard var found = clock.range(at: start, isLed: isLed) else { return nil }
    var texts = [Self.text(found.range)]
    while let next = clock.range(at: afterJoining(found.end), isLed: isLed),
      days(at: afterJoining(found.end)) == nil
    {
      texts.append(Self.text(next.range))
      found = next
    }
    return Times(text: texts.joined(separator: ","), isVague: false, end: found.end)
  }

  private static func text(_ range: ClockRange) -> String {
    let end = range.end == 0 ? 1440 : range.end
    return "\(ClockRange.text(range.start))-\(ClockRange.text(end))"
  }
}
