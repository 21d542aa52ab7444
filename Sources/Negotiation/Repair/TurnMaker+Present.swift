import Dialogues
import Understanding

/// When a name means what is asked just now.
extension TurnMaker {
  /// Whether a name means the present question. Said without its topic, it means that one rather than
  /// an earlier one when an answer is given in the same breath, and not when something is to be
  /// changed.
  func isAsked(_ name: [String], isStated: Bool, besides earlier: [EarlierAnswer]) -> Bool {
    guard let question, let frame = meeting.run.frame else { return false }
    let topics = frame.bindings.values.map { nameWords($0.key) }
    return question.asked.contains { asked in
      let isAlone = isStated || !earlier.contains { $0.slot.id == asked.slot.id }
      return setting.words.names(question.dialogue, "slot.\(asked.slot.id)").map(nameWords)
        .contains { spoken in
          name == spoken && isAlone
            || topics.contains { name == spoken + $0 || name == $0 + spoken }
        }
    }
  }

  func nameWords(_ name: String) -> [String] {
    setting.interpreter.nameWords(name, language: meeting.language)
  }

  /// "The start date is 1 April" while just that is asked: the answer stands behind the name.
  mutating func answersPresent(_ naming: Naming, whole: String, isStated: Bool) -> Bool {
    guard let question else { return false }
    guard let value = naming.value else {
      askAgain(withPhase: false)
      return true
    }
    let isFree = question.asked.contains { $0.slot.type.element == .text && $0.isRequired }
    guard !isStated || !isFree else { return false }
    let meaning = reading(value, to: question)
    if isStated, case .unclear = meaning { return false }
    handle(meaning, words: whole, at: question)
    return true
  }
}
