import Negotiation
import Wording

/// How important an outcome is.
enum ImportancePhrases {
  static let vital = Phrase(
    en: "vital", de: "unverzichtbar", fr: "vital", it: "vitale", ru: "жизненно важно")
  static let important = Phrase(
    en: "important", de: "wichtig", fr: "important", it: "importante", ru: "важно")
  static let useful = Phrase(en: "useful", de: "nützlich", fr: "utile", it: "utile", ru: "полезно")

  static func of(_ importance: OutcomeFact.Importance) -> Phrase {
    switch importance {
    case .vital: vital
    case .important: important
    case .useful: useful
    }
  }
}
