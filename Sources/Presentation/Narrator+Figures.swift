import Negotiation
import Quantities
import ServiceCatalogue
import Understanding
import Wording

extension Narrator {
  /// What was said in words and is a figure, beside that figure: "twenty minutes a month": 20 min.
  ///
  /// What was typed in digits is read back with the words themselves; what could be read in two ways, or
  /// was said roughly, is not taken for a figure. Nil where nothing is left.
  func heard(_ statement: Statement) -> String? {
    let figures = setting.interpreter.everything(
      in: statement.words, language: statement.language)
    let scalars = Array(statement.words.unicodeScalars)
    let pairs = figures.compactMap { figure -> String? in
      guard !figure.isAsked, figure.core.upperBound <= scalars.count,
        !scalars[figure.core].contains(where: \.isDigit),
        let value = figure.measures.first.flatMap(heard)
      else { return nil }
      var words = String.UnicodeScalarView()
      words.append(contentsOf: scalars[figure.core])
      guard String(words) != value else { return nil }
      return formats.quoted(String(words)) + formats.colon + " " + bounded(value, figure.bound)
    }
    guard !pairs.isEmpty else { return nil }
    let all = pairs.joined(separator: formats.semicolon)
    return words(ReadBackPhrases.heard, ["figures": .text(all)])
  }

  private func bounded(_ value: String, _ bound: Quantity.Bound?) -> String {
    let phrase: Phrase? =
      switch bound {
      case .atMost: ReadBackPhrases.atMost
      case .atLeast: ReadBackPhrases.atLeast
      case .about: ReadBackPhrases.about
      case nil: nil
      }
    return phrase.map { words($0, ["value": .text(value)]) } ?? value
  }

  private func heard(_ measure: Measure) -> String? {
    switch measure {
    // "One" thing is more often a thing than a count.
    case .count(let count, _): count.whole.flatMap { $0 == 1 ? nil : formats.number($0) }
    case .percent(let share): share.exact.map { formats.target(Percent($0)) }
    case .duration(let seconds, _):
      seconds.whole.map { formats.duration(seconds: $0) }
    case .hours(let written):
      ServiceCalendar(openingHours: written, zone: setting.catalogue.zone).map {
        formats.hours($0.week)
      }
    // A bare number counts nothing, and days are told where they are asked for.
    case .number, .money, .date, .clock: nil
    }
  }
}

extension Ratio {
  fileprivate var whole: Int? {
    guard denominator == 1 else { return nil }
    return Int(exactly: numerator)
  }
}

extension Unicode.Scalar {
  fileprivate var isDigit: Bool { ("0"..."9").contains(self) }
}
