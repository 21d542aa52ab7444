import Quantities

/// Finds times of day that lie apart: "9:30 - 11:00", "from 5 to 6 pm", "von 8 bis 18 Uhr".
struct ClockGrammar {
  struct Found {
    let range: ClockRange
    let isVague: Bool
    let end: Int
  }

  struct Time {
    let minutes: Int
    /// Whether it is written as a time: with minutes, a word for hours, before or after noon.
    let isMarked: Bool
    /// 0 before noon, 1 after; nil where it is not said.
    let half: Int?
    let end: Int

    /// The same with what was said of the other end of the range.
    var inAfternoon: Time {
      let later = minutes < 720 ? minutes + 720 : minutes
      return Time(minutes: later, isMarked: true, half: 1, end: end)
    }
  }

  let reader: QuantityReader

  var tokens: [Token] { reader.tokens }
  var lexicon: Lexicon { reader.lexicon }

  func end(of word: ClockWord, at index: Int) -> Int? {
    lexicon.clock.end(word, tokens, at: index)
  }

  func isSign(_ sign: String, at index: Int) -> Bool {
    index < tokens.count && tokens[index].isSign(sign)
  }

  /// - Parameter isLed: whether the words before say already that times follow, so that "8-18" is
  ///   enough.
  func range(at start: Int, isLed: Bool = false) -> Found? {
    if let lasting = lasting(at: start) { return lasting }
    let opened = end(of: .from, at: start) ?? end(of: .after, at: start)
    for first in [opened, start].compactMap(\.self) {
      guard let from = time(at: first), let next = separator(at: from.end),
        let to = time(at: next)
      else { continue }
      let isOpened = first > start || isLed
      guard isOpened || from.isMarked || to.isMarked, let range = Self.range(from, to) else {
        continue
      }
      return Found(range: range, isVague: false, end: to.end)
    }
    return nil
  }

  /// "In the morning": a part of the day.
  func part(at start: Int) -> Found? {
    var best: Found?
    for word in ClockWord.allCases {
      if let range = word.part, let end = end(of: word, at: start), end > best?.end ?? 0 {
        best = Found(range: range, isVague: true, end: end)
      }
    }
    return best
  }

  private func separator(at index: Int) -> Int? {
    if isSign("-", at: index) || isSign("/", at: index) {
      return end(of: .to, at: index + 1) ?? index + 1
    }
    let comma = isSign(",", at: index) ? index + 1 : index
    return end(of: .before, at: comma) ?? end(of: .to, at: comma)
  }

  /// From one time to another: "5 to 6 pm" begins in the afternoon, "11:30 to 1:30" ends there.
  private static func range(_ from: Time, _ to: Time) -> ClockRange? {
    var (start, end) = (from.minutes, to.minutes)
    if to.half == 1, from.half == nil, start < 720, start + 720 < end { start += 720 }
    if to.half == nil, from.half == 1, end < 720, end + 720 > start { end += 720 }
    if to.half == nil, end <= start, start < 780, end + 720 > start, end < 720 { end += 720 }
    return ClockRange(start: start % 1440, end: end)
  }

  /// "For 2 hours from 2 pm", "16h for 30 minutes".
  private func lasting(at start: Int) -> Found? {
    let first = end(of: .lasting, at: start) ?? start
    if let figure = reader.duration(at: first), let next = end(of: .from, at: figure.end),
      let from = time(at: next)
    {
      return range(from, figure, end: from.end)
    }
    guard let from = time(at: start), from.isMarked, let next = end(of: .lasting, at: from.end),
      let figure = reader.duration(at: next)
    else { return nil }
    return range(from, figure, end: figure.end)
  }

  private func range(_ from: Time, _ length: QuantityReader.Figure, end: Int) -> Found? {
    guard case .duration(let seconds, _)? = length.measures.first, length.measures.count == 1,
      let minutes = (seconds / Ratio(60)).exact, minutes.scale == 0,
      (1...1440).contains(minutes.mantissa),
      let range = ClockRange(
        start: from.minutes % 1440, end: (from.minutes + Int(minutes.mantissa)) % 1440)
    else { return nil }
    return Found(range: range, isVague: false, end: end)
  }
}
