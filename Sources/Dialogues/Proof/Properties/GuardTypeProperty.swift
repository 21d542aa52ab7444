/// A condition compares only what can be compared: words with words of the slot, figures with figures.
package enum GuardTypeProperty: DialogueProperty {
  package static let id = "dialogue-guard-type"

  package static func findings(in premises: Premises) -> [DialogueFinding] {
    premises.guards.flatMap { place, condition in
      condition.claims.compactMap { mistake(in: $0, premises) }.map { mistake in
        DialogueFinding(
          id: id, dialogue: premises.dialogue.id, path: place, message: mistake.message,
          remedy: mistake.remedy)
      }
    }
  }

  private typealias Mistake = (message: String, remedy: String)

  private static func mistake(in claim: Guard, _ premises: Premises) -> Mistake? {
    guard let slot = claim.slot, let type = premises.dialogue.slots[slot]?.type else { return nil }
    switch claim {
    case .among(_, let words): return words.lazy.compactMap { unknown($0, slot, type) }.first
    case .compare(.count, _, let literal): return counted(slot, type, literal)
    case .compare(.slot, let comparison, let literal):
      return compared(slot, type, comparison, literal)
    case .isSet, .isShown, .not, .and, .or: return nil
    }
  }

  private static func counted(_ slot: String, _ type: SlotType, _ literal: Value) -> Mistake? {
    guard type.isList || type == .people else {
      return ("\(slot) is no list, so it cannot be counted", "Name a list, or compare \(slot).")
    }
    guard case .count = literal else {
      return (
        "count(\(slot)) is a whole number and cannot be compared with \(literal.written)",
        "Write a whole number: count(\(slot)) > 2."
      )
    }
    return nil
  }

  private static func compared(
    _ slot: String, _ type: SlotType, _ comparison: Guard.Comparison, _ literal: Value
  ) -> Mistake? {
    switch (type, literal) {
    case (.choice, .choice(let word)), (.ref, .choice(let word)):
      guard comparison == .equal else {
        return (
          "\(slot) is one of several words, which have no order",
          "Write \(slot) = \(word), or \(slot) in [\(word), …]."
        )
      }
      return unknown(word, slot, type)
    case (.money, .money), (.percent, .percent), (.duration, .duration), (.count, .count),
      (.number, .number), (.number, .count), (.date, .date):
      return nil
    case (.text, _), (.people, _), (.list, _), (.choice, _), (.ref, _), (.money, _),
      (.percent, _), (.duration, _), (.count, _), (.number, _), (.date, _):
      return (
        "\(slot) is \(type.described) and cannot be compared with \(literal.written)",
        type.comparisonExample.map { "Write it like this: \(slot) \($0)." }
          ?? "Ask whether it is there: \(slot) is set."
      )
    }
  }

  /// A word that the slot never holds.
  private static func unknown(_ word: String, _ slot: String, _ type: SlotType) -> Mistake? {
    switch type {
    case .choice(let words):
      guard !words.contains(word) else { return nil }
      return (
        "\(slot) is never \"\(word)\"",
        "Write one of its words: \(words.joined(separator: ", "))."
      )
    case .ref: return nil
    case .text, .money, .percent, .duration, .count, .number, .date, .people, .list:
      return (
        "\(slot) is \(type.described) and cannot be compared with the word \(word)",
        "Ask whether it is there: \(slot) is set."
      )
    }
  }
}

extension SlotType {
  /// The type in words: "a text", "a percentage".
  var described: String {
    switch self {
    case .text: "a text"
    case .choice(let words): "one of the words \(words.joined(separator: ", "))"
    case .ref(let domain): "a \(domain)"
    case .money: "an amount of money"
    case .percent: "a percentage"
    case .duration: "a length of time"
    case .count: "a whole number"
    case .number: "a number"
    case .date: "a date"
    case .people: "a list of people"
    case .list(let element): "a list, each item \(element.described)"
    }
  }

  /// How a comparison with it looks; nil where it is never compared.
  fileprivate var comparisonExample: String? {
    switch self {
    case .choice(let words): words.first.map { "= \($0)" }
    case .ref: "= gold"
    case .money: "<= 6200 EUR"
    case .percent: ">= 99.9%"
    case .duration: "< 30 min"
    case .count: "> 2"
    case .number: "> 2.5"
    case .date: "< 2027-03-01"
    case .text, .people, .list: nil
    }
  }
}
