import Quantities
import Understanding
import Wording

/// A line of a batch: `{"id", "lang", "type", "input", "reference"}`; other keys are left alone.
struct BatchCase: Decodable {
  let id: String
  /// "und" where the language is not known.
  let lang: String?
  let type: String
  let input: String
  /// A date and time from which "tomorrow" is reckoned.
  let reference: String?

  var language: Language? { lang.flatMap(Language.init(rawValue:)) }

  var day: LocalDate? { reference.flatMap { LocalDate(String($0.prefix(10))) } }

  /// Nil for a type that is not known.
  var kind: Quantity.Kind? {
    switch type {
    case "currency", "money", "money_bound": .money
    case "timerange": .clock
    default: Quantity.Kind(rawValue: type)
    }
  }

  static let types =
    "percent, number, currency, money_bound, duration, date, timerange, count or hours"

  /// - Parameter today: where the line names no day of reference.
  func answer(_ interpreter: Interpreter, today: LocalDate) -> BatchAnswer? {
    guard let kind else { return nil }
    let found = interpreter.figures(of: kind, in: input, language: language, today: day ?? today)
    return BatchAnswer(
      id: id, got: found.map { BatchAnswer.Got($0, asBound: type == "money_bound") })
  }
}
