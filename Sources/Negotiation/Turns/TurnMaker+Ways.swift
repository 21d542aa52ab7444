import Dialogues
import Quantities
import ServiceCatalogue
import Understanding
import Wording

/// The answers that are no value: that is all, later, as before, beyond the options, too dear.
extension TurnMaker {
  mutating func finishList(words: String, at question: Question) {
    guard question.kind == .list else {
      return notUnderstood(words, near: [])
    }
    let slot = question.asked.first?.slot.id ?? ""
    guard !(meeting.run.frame?.slots[slot]?.items ?? []).isEmpty else {
      return question.isSkippable ? skip(words: words, at: question) : misstep(.nothingNamedYet)
    }
    proceed([record(slot: nil, value: nil, route: "done", words: words, at: question)])
  }

  /// Leaves the question open; where the meeting cannot go on without it alone, what it is about. To a
  /// list that has items "on we go" ends it.
  mutating func skip(words: String, at question: Question) {
    if question.kind == .list, !question.isSkippable, meeting.run.mark == nil {
      return finishList(words: words, at: question)
    }
    if let open = openAnswer(to: question) {
      return answer(open, words: words, at: question)
    }
    guard question.isSkippable else { return parkHere(words: words) }
    let route = question.kind == .offer ? "later" : "skipped"
    proceed([record(slot: nil, value: nil, route: route, words: words, at: question)])
  }

  /// The answer of its own that a closed question may have for "later".
  func openAnswer(to question: Question) -> [String: Value]? {
    guard let asked = question.asked.first, asked.options.contains(where: { $0.id == "open" })
    else { return nil }
    return [asked.slot.id: .choice("open")]
  }

  /// D4: a wish beyond the options is taken as a requirement; it always has a way on.
  mutating func wish(_ words: String, at question: Question) {
    guard question.kind == .offer, let frame = meeting.run.frame,
      case .offer(_, _, _, let slot, _) = frame.current.kind
    else {
      return notUnderstood(words, near: [])
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
      return notUnderstood(words, near: [])
    }
    append([.undone(Undone(records: [offered.sequence], reason: .back))])
    proceed([record(slot: nil, value: nil, route: "dear", words: words, at: earlier)])
  }
}
