import Quantities
import Wording

/// How the values of our files are written; each is read back by the reader of the same name.
extension YAMLNode {
  static func count(_ number: Int) -> YAMLNode { .text(String(number)) }
  static func figure(_ value: some CustomStringConvertible) -> YAMLNode { .text(value.description) }
  static func amount(_ money: Money) -> YAMLNode { .text(money.amount) }

  /// Whole minutes, in hours where it is full hours.
  static func minutes(_ minutes: Int) -> YAMLNode {
    minutes > 0 && minutes % 60 == 0 ? .word("PT\(minutes / 60)H") : .word("PT\(minutes)M")
  }

  static func text(_ text: LocalizedText) -> YAMLNode {
    let order = [text.authoritative] + text.languages.filter { $0 != text.authoritative }
    return .mapping(order.map { ($0.code, text[$0].map { .text($0) }) })
  }

  static func texts(_ texts: [LocalizedText]) -> YAMLNode { .list(texts.map { .text($0) }) }

  /// Once where it is the same in every language.
  static func name(_ name: LocalizedText) -> YAMLNode {
    name.isTranslated ? .text(name) : .text(name.original)
  }

  static func words(_ words: [Language: [String]]) -> YAMLNode {
    .mapping(Language.allCases.map { ($0.code, words[$0].map { .words($0) }) })
  }

  static func week(_ week: [Weekday: [TimeRange]]) -> YAMLNode {
    let days = Weekday.allCases.map { week[$0] }
    if let first = days[0], days.allSatisfy({ $0 == first }) {
      return .mapping([("all", .list(first.map { .figure($0) }))])
    }
    return .mapping(
      Weekday.allCases.map { day in
        (day.key, week[day].map { .list($0.map { .figure($0) }) })
      })
  }

  static func named(_ id: String, _ name: LocalizedText) -> YAMLNode {
    .mapping([("id", .word(id)), ("name", .text(name))])
  }
}
