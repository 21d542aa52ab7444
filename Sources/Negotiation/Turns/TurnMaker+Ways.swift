import Dialogues
import Quantities
import ServiceCatalogue
import Understanding
import Wording

/// The answers that are no value: that is all, later, as before, beyond the options, too dear.
extension TurnMaker {
  mutating func finishList(words: String, at question: Question) {
    guard question.kind == .list else {
      return misstep(.notUnderstood(words: words, near: [], rung: min(rung + 1, 3)))
    }
    let slot = question.asked.first?.slot.id ?? ""
    guard !(meeting.run.frame?.slots[slot]?.items ?? []).isEmpty else {
      return misstep(.nothingNamedYet)
    }
    proceed([record(slot: nil, value: nil, route: "done", words: words, at: question)])
  }

  /// "On we go" to a list that has items ends it.
  mutating func skip(words: String, at question: Question) {
    if question.kind == .list, !question.isSkippable {
      return finishList(words: words, at: question)
    }
    guard question.isSkippable else { return misstep(.notSkippable) }
    let route = question.kind == .offer ? "later" : "skipped"
    proceed([record(slot: nil, value: nil, route: route, words: words, at: question)])
  }

  /// D4: a wish beyond the options is taken as a requirement; it always has a way on.
  mutating func wish(_ words: String, at question: Question) {
    guard question.kind == .offer, let frame = meeting.run.frame,
      case .offer(_, _, _, let slot, _) = frame.current.kind
    else {
      return misstep(.notUnderstood(words: words, near: [], rung: min(rung + 1, 3)))
    }
    if isUser { return observe(words) }
    proceed([record(slot: slot, value: .text(words), route: nil, words: words, at: question)])
  }

  /// "Too dear" is no refusal: it brings cheaper ways, each priced or checked.
  mutating func tooDear(words: String, at question: Question) {
    if question.kind == .offer {
      return proceed([record(slot: nil, value: nil, route: "dear", words: words, at: question)])
    }
    let path = String(question.place.description.prefix { $0 != "/" }) + "/"
    let offered = meeting.run.trail.last { entry in
      guard let dialogue = setting.library[entry.dialogue], let step = dialogue.steps[entry.step],
        case .offer = step.kind
      else { return false }
      return entry.place.description.hasPrefix(path)
    }
    guard let offered,
      let earlier = QuestionMaker(
        meeting: meeting, facts: facts, setting: setting
      ).question(behind: offered)
    else {
      return misstep(.notUnderstood(words: words, near: [], rung: min(rung + 1, 3)))
    }
    append([.undone(Undone(records: [offered.sequence], reason: .back))])
    proceed([record(slot: nil, value: nil, route: "dear", words: words, at: earlier)])
  }
}
