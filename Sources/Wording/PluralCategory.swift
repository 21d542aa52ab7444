/// The plural forms that the five languages tell apart, by their CLDR names.
package enum PluralCategory: String, CaseIterable, Hashable, Sendable {
  case one, few, many, other
}

extension Language {
  /// The plural forms that a text in this language has to spell out.
  ///
  /// French and Italian have `many` in CLDR for whole millions ("un million de"); the program
  /// prints digits and does not need it. A Russian text may add `other` for fractions; without it
  /// they take `few`, the same genitive singular ("1,5 часа", "2 часа").
  package var requiredPlurals: Set<PluralCategory> {
    self == .ru ? [.one, .few, .many] : [.one, .other]
  }

  /// The plural forms that can be chosen in this language; any other one in a text is a fault.
  package var allowedPlurals: Set<PluralCategory> {
    self == .ru ? [.one, .few, .many, .other] : [.one, .other]
  }

  /// The plural form of a whole number; the sign does not matter.
  package func plural(of count: Int) -> PluralCategory {
    let size = count.magnitude
    switch self {
    case .en, .de, .it: return size == 1 ? .one : .other
    case .fr: return size <= 1 ? .one : .other
    case .ru: return Self.russianPlural(of: size)
    }
  }

  /// The plural form of a number shown with decimals, by the whole part that is shown.
  ///
  /// Only French looks at the whole part ("1,5 heure"); the others take `other` ("1.0 hours").
  package func pluralOfFraction(wholePart: Int) -> PluralCategory {
    self == .fr && wholePart.magnitude <= 1 ? .one : .other
  }

  private static func russianPlural(of size: UInt) -> PluralCategory {
    if (11...14).contains(size % 100) { return .many }
    switch size % 10 {
    case 1: return .one
    case 2...4: return .few
    default: return .many
    }
  }
}
