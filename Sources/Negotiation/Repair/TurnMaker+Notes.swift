import Dialogues
import Quantities
import Understanding

/// What was said beside the questions, said anew: an observation, the cost of an hour.
extension TurnMaker {
  /// The record of an observation or of the cost of an hour with this id.
  func note(_ name: [String]) -> (id: String, record: Record)? {
    let id = name.joined().uppercased()
    guard let statement = SourceFinder(facts: facts, setting: setting).statement(id),
      (1...meeting.records.count).contains(statement.record),
      case .noted = meeting.records[statement.record - 1].content
    else { return nil }
    return (id, meeting.records[statement.record - 1])
  }

  mutating func renames(
    _ note: (id: String, record: Record), _ naming: Naming, whole: String, isStated: Bool
  ) -> Bool {
    guard case .noted(let old) = note.record.content, !isStated || naming.link == .sign else {
      return false
    }
    guard let value = naming.value else {
      misstep(.sayItAnew(id: note.id))
      return true
    }
    switch old.kind {
    case .cost, .costUndisclosed:
      let slot = Slot(id: "cost", type: .money)
      let asked = Question(
        place: Place(note.id), dialogue: "", step: "", phase: "", kind: .ask,
        asked: [.init(slot: slot, isRequired: true, options: [])], isSkippable: false, kept: [:])
      guard case .answer(let values) = reading(value, to: asked),
        case .money(let money)? = values[slot.id]
      else { return false }
      noteCost(money, words: whole)
    case .observation, .attribution:
      append([
        .undone(Undone(records: [note.record.sequence], reason: .back)),
        .noted(
          Note(
            kind: old.kind, words: value, speaker: old.speaker, language: meeting.language,
            value: old.value, about: old.about)),
      ])
      settle()
      readBack()
      askAgain(withPhase: false)
    }
    return true
  }
}
