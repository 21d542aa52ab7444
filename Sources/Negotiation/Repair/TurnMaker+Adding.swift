import Dialogues
import ServiceCatalogue
import Understanding
import Wording

/// `/add outcome WORDS`, `/add service NAME`: at any time, whatever is asked (MEETING 11).
extension TurnMaker {
  mutating func add(_ addition: Addition, words: String) {
    switch addition.kind {
    case .outcome: addOutcome(addition.words, whole: words)
    case .service: addService(addition.words, whole: words)
    case nil:
      guard let named = addition.words else { return misstep(.addWhat) }
      isService(named) ? addService(named, whole: words) : addOutcome(named, whole: words)
    }
  }

  func isService(_ words: String) -> Bool { !services(called: words).isEmpty }

  /// The services of a name: those whose own it is, else those that are called so besides.
  private func services(called words: String) -> [Service] {
    let name = nameWords(words)
    let near = setting.candidates.services(named: words, in: meeting.language) + [words]
    let all = near.compactMap(setting.catalogue.service).filter { service in
      service.allNames.contains { nameWords($0) == name }
    }
    let own = all.filter { service in service.name.all.contains { nameWords($0) == name } }
    return own.isEmpty ? all : own
  }

  /// What somebody names for the list of services. A name means its service, also where the same
  /// word is a command elsewhere.
  private func named(_ words: String, for question: Question) -> [Value]? {
    let called = services(called: words)
    if called.count == 1 { return called.map { .ref($0.id) } }
    guard case .answer(let values) = reading(words, to: question),
      case .list(let services)? = values["services"]
    else { return nil }
    return services
  }

  /// One more item at the end of the list: where the list was closed, it is open again.
  private mutating func addOutcome(_ words: String?, whole: String) {
    if let question, question.kind == .list, question.asked.first?.slot.id == "outcomes" {
      guard let words else { return askAgain(withPhase: false) }
      return answer(["outcomes": .text(words)], words: whole, at: question)
    }
    let closed = meeting.run.trail.last { entry in
      entry.answer?.route == "done" && asks(entry, for: "outcomes")
    }
    let maker = QuestionMaker(meeting: meeting, facts: facts, setting: setting)
    guard let closed, let done = closed.answer, let question = maker.question(behind: closed) else {
      return misstep(.needsFirst(meeting.run.frame.map { QuestionName($0) }, phase: "outcomes"))
    }
    guard let words else { return open(closed.place) }
    guard !isUser else { return observe(words) }
    let slot = question.asked[0].slot
    let item = record(
      slot: slot.id, value: numbered(.text(words), slot, at: question), route: nil, words: whole,
      at: question)
    let end = Answered(
      dialogue: done.dialogue, place: closed.place.next, step: done.step, slot: nil, value: nil,
      route: done.route, words: done.words, speaker: done.speaker, language: done.language)
    change(
      [
        .undone(Undone(records: standingSequences(at: closed.place, slot: nil), reason: .back)),
        item, .answered(end),
      ], at: closed.place.next)
  }

  /// One more service beside those that were taken up.
  private mutating func addService(_ named: String?, whole: String) {
    if let question, question.asked.first?.slot.id == "services" {
      guard let named else { return askAgain(withPhase: false) }
      return handle(reading(named, to: question), words: whole, at: question)
    }
    let taken = meeting.run.trail.last { $0.answer?.slot == "services" }
    let maker = QuestionMaker(meeting: meeting, facts: facts, setting: setting)
    guard let taken, case .list(let services)? = taken.answer?.value,
      let question = maker.question(behind: taken)
    else {
      return misstep(.needsFirst(meeting.run.frame.map { QuestionName($0) }, phase: "services"))
    }
    guard let named else { return open(taken.place) }
    guard let new = self.named(named, for: question) else {
      return misstep(.unknownTopic(words: named))
    }
    let values: [String: Value] = ["services": .list(new)]
    guard isAcceptable(values, words: whole, at: question) else { return }
    let added = new.filter { !services.contains($0) }
    guard !added.isEmpty else { return say(.servicesTaken(services.map(\.key))) }
    change(
      [
        record(
          slot: "services", value: .list(services + added), route: nil, words: whole, at: question)
      ], at: taken.place)
  }

  private func asks(_ entry: TrailEntry, for slot: String) -> Bool {
    guard let step = setting.library[entry.dialogue]?.steps[entry.step],
      case .ask(slot, _, _, _, _) = step.kind
    else { return false }
    return true
  }
}
