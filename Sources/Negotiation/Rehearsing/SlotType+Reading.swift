import Dialogues
import Quantities

extension SlotType {
  /// A figure or a date in the writing of our files; nil for anything else.
  func read(_ text: String) -> Value? {
    switch self {
    case .money: Money(text).map { .money($0) }
    case .percent:
      Percent(text.hasSuffix("%") ? String(text.dropLast()) : text).map { .percent($0) }
    case .duration: Period(text).flatMap(\.seconds).map { .duration(Int($0)) }
    case .count: Int(text).map { .count($0) }
    case .number: Exact(text).map { .number($0) }
    case .date: LocalDate(text).map { .date($0) }
    case .text, .choice, .ref, .people, .list: nil
    }
  }

  /// How such a value is written, for messages.
  var form: String {
    switch self {
    case .money: Money.form
    case .percent: "a percentage such as 99.9%"
    case .duration: Period.form
    case .count: "a whole number such as 3"
    case .number: "a number such as 2.5"
    case .date: LocalDate.form
    case .text, .choice, .ref, .people, .list: "a text"
    }
  }
}
