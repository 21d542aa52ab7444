import Diagnostics
import Understanding

/// Faults of the lexicons.
enum LexiconFault {
  static func key(_ pair: Entry.Pair, in section: LexiconSection) -> Fault {
    let expected =
      section == .currencies
      ? "a currency such as EUR or EUR-minor"
      : section == .holidays
        ? "the time of a holiday such as 12-25, easter-2 or 11-thu-4" : "a whole number such as 12"
    return Fault(
      id: "lexicon-key", message: "\"\(pair.key)\" is not \(expected)", location: pair.place,
      remedy: "Write \(expected) for what the words stand for.")
  }

  static func phrase(_ flaw: PhraseFlaw, _ text: String, at location: Location) -> Fault {
    let (message, remedy) = words(flaw)
    return Fault(
      id: "lexicon-phrase", message: "\"\(text)\" \(message)", location: location, remedy: remedy)
  }

  private static func words(_ flaw: PhraseFlaw) -> (message: String, remedy: String) {
    switch flaw {
    case .brackets:
      (
        "has brackets that do not match",
        "Write (a|b) for one of them, [a] for one that may be left out."
      )
    case .wordless: ("holds no word", "Write what somebody types, or remove it.")
    case .surplusPlace:
      (
        "holds a place that nobody fills",
        "Places such as {term} stand under \"patterns\" and \"repairs\", one in a phrase, outside of brackets."
      )
    case .missingPlace:
      (
        "holds no place for the speaker's words",
        "Write {term}, {n}, {value} or {money} where they stand, or move it to \"intents\"."
      )
    }
  }
}
