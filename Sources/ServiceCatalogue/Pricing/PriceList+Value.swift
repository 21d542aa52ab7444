package import Quantities

extension PriceList {
  /// What a feature or a limit is worth in a plan.
  package enum Value: Hashable, Sendable {
    case flag(Bool)
    case number(Exact)
    case unlimited
    case text(String)
    case kinds([String])

    /// As it stands, for messages.
    package var description: String {
      switch self {
      case .flag(let flag): flag ? "true" : "false"
      case .number(let number): number.description
      case .unlimited: "unlimited"
      case .text(let text): "\"\(text)\""
      case .kinds(let kinds): kinds.joined(separator: ", ")
      }
    }

    var grade: Grade {
      switch self {
      case .flag(let flag): .given(flag)
      case .number(let number): .atLeast(number)
      case .unlimited: .unlimited
      case .text(let text): .words(text)
      case .kinds(let kinds): .kinds(Set(kinds))
      }
    }
  }

  /// Which values a feature or a limit may have.
  package enum ValueType: String, Hashable, Sendable, CaseIterable {
    case boolean = "BOOLEAN"
    case numeric = "NUMERIC"
    case text = "TEXT"
  }

  /// An amount, or words in its place.
  package enum Price: Hashable, Sendable {
    /// Not negative.
    case amount(Exact)
    /// "Contact sales", or a formula.
    case words(String)

    package var amount: Exact? {
      if case .amount(let amount) = self { amount } else { nil }
    }
  }
}
