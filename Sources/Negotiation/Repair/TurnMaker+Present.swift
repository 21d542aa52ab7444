import Dialogues
import Understanding

/// When a name means what is asked just now.
extension TurnMaker {
  /// By which names what is asked just now may be meant.
  struct PresentNames {
    /// Of each slot that is asked: its id and its names.
    let slots: [(id: String, names: [[String]])]
    /// The ids of what the question is about.
    let topics: [[String]]
  }

  var presentNames: PresentNames {
    guard let question, let frame = meeting.run.frame else {
      return PresentNames(slots: [], topics: [])
    }
    let language = meeting.language
    return PresentNames(
      slots: question.asked.map { asked in
        let id = asked.slot.id
        return (id, setting.answerNames.slot(id, of: question.dialogue, in: language))
      },
      topics: setting.interpreter.nameWords(frame.bindings.values.map(\.key), language: language))
  }

  /// Whether a name means the present question. Said without its topic, it means that one rather than
  /// an earlier one when an answer is given in the same breath, and not when something is to be
  /// changed.
  func isAsked(
    _ name: [String], isStated: Bool, besides earlier: [EarlierAnswer],
    by present: PresentNames? = nil
  ) -> Bool {
    let present = present ?? presentNames
    return present.slots.contains { id, names in
      let isAlone = isStated || !earlier.contains { $0.slot.id == id }
      return names.contains { spoken in
        name == spoken && isAlone
          || present.topics.contains { name == spoken + $0 || name == $0 + spoken }
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
