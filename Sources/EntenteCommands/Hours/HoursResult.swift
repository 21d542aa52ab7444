import Quantities

/// The answer to a single question: for people, and as JSON.
struct HoursResult {
  /// Figures and ISO forms only, the same in every language.
  let words: String
  let answer: HoursAnswer

  init(words: String, answer: HoursAnswer) {
    self.words = words
    self.answer = answer
  }

  init(_ instant: Instant, in zone: Zone) {
    let (date, time) = zone.local(at: instant)
    words = "\(instant) = \(date) \(time)"
    answer = HoursAnswer().adding("end", instant.description)
  }
}
