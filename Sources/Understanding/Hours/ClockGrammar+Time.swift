import Quantities
import Wording

extension ClockGrammar {
  /// "9", "9:30", "9h30", "18 Uhr 30", "5 pm", "0730", "noon", "drei".
  func time(at start: Int) -> Time? {
    let first = reader.lexicon.end(of: NumberSign.article, tokens, at: start) ?? start
    for (word, minutes) in [(ClockWord.noon, 720), (.midnight, 0)] {
      if let end = end(of: word, at: start) ?? end(of: word, at: first) {
        return Time(minutes: minutes, isMarked: true, half: nil, end: end)
      }
    }
    guard let plain = plain(at: start) else { return nil }
    return withHalf(plain)
  }

  private func plain(at start: Int) -> Time? {
    guard start < tokens.count else { return nil }
    if tokens[start].kind == .word { return spelled(at: start) }
    guard tokens[start].kind == .digits, reader.isBoundary(start) || isBehindStroke(start),
      let number = Int(tokens[start].text)
    else { return nil }
    if tokens[start].text.count == 4, number / 100 < 24, number % 100 < 60 {
      return Time(
        minutes: number / 100 * 60 + number % 100, isMarked: true, half: nil, end: start + 1)
    }
    guard tokens[start].text.count <= 2, number <= 24 else { return nil }
    if isSign(":", at: start + 1) || isSign(".", at: start + 1), tokens[start + 1].isGlued,
      let minutes = self.minutes(at: start + 2), tokens[start + 2].isGlued
    {
      return time(number, minutes, end: afterHour(afterSeconds(start + 3)))
    }
    guard let hour = end(of: .hour, at: start + 1) else {
      return Time(minutes: number * 60, isMarked: false, half: nil, end: start + 1)
    }
    let dotted = reader.afterDot(hour)
    guard let minutes = minutes(at: dotted) else { return time(number, 0, end: dotted) }
    return time(number, minutes, end: dotted + 1)
  }

  /// "9:30:00", but not "9:30: the phones".
  private func afterSeconds(_ index: Int) -> Int {
    guard isSign(":", at: index), tokens[index].isGlued, minutes(at: index + 1) != nil,
      tokens[index + 1].isGlued
    else { return index }
    return index + 2
  }

  private func isBehindStroke(_ index: Int) -> Bool {
    index > 0 && (isSign("/", at: index - 1) || isSign("-", at: index - 1))
  }

  private func time(_ hours: Int, _ minutes: Int, end: Int) -> Time? {
    guard hours * 60 + minutes <= 1440 else { return nil }
    return Time(minutes: hours * 60 + minutes, isMarked: true, half: nil, end: end)
  }

  private func minutes(at index: Int) -> Int? {
    guard index < tokens.count, tokens[index].kind == .digits, tokens[index].text.count == 2,
      let minutes = Int(tokens[index].text), minutes < 60
    else { return nil }
    return minutes
  }

  private func afterHour(_ index: Int) -> Int {
    end(of: .hour, at: index).map { reader.afterDot($0) } ?? index
  }

  /// "Three o'clock", "trois heures trente".
  private func spelled(at start: Int) -> Time? {
    guard let (hours, end) = reader.belowHundred(at: start), hours <= 24 else { return nil }
    guard let hour = self.end(of: .hour, at: end) else {
      return Time(minutes: hours * 60, isMarked: false, half: nil, end: end)
    }
    guard let (minutes, last) = reader.belowHundred(at: hour), minutes < 60,
      tokens[hour].kind == .word
    else { return time(hours, 0, end: hour) }
    return time(hours, minutes, end: last)
  }

  /// With "am", "pm" or a part of the day behind it.
  private func withHalf(_ time: Time) -> Time {
    let dotted = reader.afterDot(time.end)
    if let end = end(of: .pm, at: time.end) {
      return Time(
        minutes: time.inAfternoon.minutes, isMarked: true, half: 1, end: reader.afterDot(end))
    }
    guard
      let end = end(of: .am, at: time.end) ?? (dotted > time.end ? end(of: .am, at: dotted) : nil)
    else { return time }
    let minutes = time.minutes >= 720 && time.minutes < 780 ? time.minutes - 720 : time.minutes
    return Time(minutes: minutes, isMarked: true, half: 0, end: reader.afterDot(end))
  }
}
