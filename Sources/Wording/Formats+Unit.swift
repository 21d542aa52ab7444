package import Quantities

extension Formats {
  /// A decimal number of a unit as tables show it: "1.5 s", "2,5 h".
  package func measure(_ value: Exact, _ unit: TimeUnit, decimals: Int? = nil) -> String {
    let category =
      decimals ?? value.scale == 0
      ? language.plural(of: value.wholePart)
      : language.pluralOfFraction(wholePart: value.wholePart)
    return number(value, decimals: decimals) + noBreakSpace + symbol(unit, category)
  }

  /// A whole number of a unit as tables show it: "7 h", "3 Tg.", "36 months".
  func short(_ count: Int, _ unit: TimeUnit) -> String {
    number(count) + noBreakSpace + symbol(unit, language.plural(of: count))
  }

  /// The international symbol, or the word where a language has none that everybody reads.
  private func symbol(_ unit: TimeUnit, _ category: PluralCategory) -> String {
    switch unit {
    case .second: language == .ru ? "с" : "s"
    case .minute: language == .ru ? "мин" : "min"
    case .hour: language == .ru ? "ч" : "h"
    case .day: daySymbol(category)
    case .week, .month, .year: unit.word(category, in: language)
    }
  }

  private func daySymbol(_ category: PluralCategory) -> String {
    switch language {
    case .en: "d"
    case .de: "Tg."
    case .fr: "j"
    case .it: category == .one ? "g" : "gg"
    case .ru: "дн."
    }
  }
}

extension Exact {
  /// The digits in front of the decimals, cut toward zero.
  var wholePart: Int { (0..<scale).reduce(Int(mantissa)) { rest, _ in rest / 10 } }
}
