/// A word of a spelled number, or digits among such words.
struct NumberAtom {
  enum Kind {
    /// 0 to 90, and in Russian the hundreds too.
    case unit(Int)
    case hundred
    /// Thousands and what is larger, and dozens.
    case magnitude(Int)
    /// "a", which is one before "hundred" and "million".
    case article
    /// "and".
    case joining
    case digits(NumberReading)
  }

  let kind: Kind
  /// The token behind it; nil inside of a compound word.
  let end: Int?

  var unit: Int? { if case .unit(let value) = kind { value } else { nil } }
  var magnitude: Int? { if case .magnitude(let value) = kind { value } else { nil } }
  var isHundred: Bool { if case .hundred = kind { true } else { false } }
  var isJoining: Bool { if case .joining = kind { true } else { false } }
  var isArticle: Bool { if case .article = kind { true } else { false } }
}
