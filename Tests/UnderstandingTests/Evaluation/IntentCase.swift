import Wording

/// What somebody says at a question, and what it should mean.
struct IntentCase {
  let intent: String
  /// The kind of question that is open.
  let setting: String
  /// What the meaning must carry, as `option`, `count:1000` or a code; nil for any.
  let value: String?
  let words: String

  init?(_ row: [String]) {
    guard row.count == 4 else { return nil }
    intent = row[0]
    setting = row[1]
    value = row[2] == "-" ? nil : row[2]
    words = row[3]
  }

  static func all(_ language: Language) -> [IntentCase] {
    EvaluationTable.rows("Intents", language).compactMap(IntentCase.init)
  }

  /// Whether its right meaning chooses or confirms.
  var isChoice: Bool {
    ["yes", "no", "all", "none"].contains(intent) || intent.hasPrefix("choose-")
  }
}
