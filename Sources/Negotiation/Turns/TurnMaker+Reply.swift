import Dialogues
import Quantities
import Wording

extension TurnMaker {
  /// Reads back what is new or has changed since the line was typed, each with its id.
  mutating func readBack() {
    let after = facts
    if after.participants != before.participants { say(.participants(after.participants)) }
    if let seconds = after.timeAvailable, seconds != before.timeAvailable {
      say(.timeAvailable(seconds: seconds))
    }
    for (index, outcome) in after.outcomes.enumerated() {
      let same = index < before.outcomes.count ? before.outcomes[index] : nil
      readBack(outcome, was: same?.id == outcome.id ? same : before.outcome(outcome.id))
    }
    let heard = after.observations.reversed().prefix { $0.statement.record > sequenceBefore }
    for observation in heard.reversed() { say(.observation(observation)) }
    for requirement in after.requirements
    where !before.requirements.contains(where: { $0.statement == requirement.statement }) {
      say(.requirement(requirement))
    }
    for promise in after.promises where !before.promises.contains(promise) {
      say(.promise(promise))
    }
    let taken = after.services.map(\.service)
    if taken != before.services.map(\.service), !taken.isEmpty { say(.servicesTaken(taken)) }
    for service in after.services { readBack(service) }
    if let cost = after.cost, cost != before.cost { say(.cost(cost)) }
    if let start = after.start, start != before.start { say(.start(start.value)) }
    if after.startIsOpen, !before.startIsOpen { say(.startOpen) }
    if after.terms?.value == true, before.terms != after.terms {
      say(.agreed(.terms, service: nil))
    }
    readBackNewcomer()
    readBackPart()
    if after.isDrafted, !before.isDrafted, errand == nil { errand = .draft(asFiles: false) }
    let left = after.leftOpen.filter { !before.leftOpen.contains($0) }
    if !left.isEmpty { say(.leftOpen(left)) }
  }

  /// What a line answered of a question that asks for several things, while others are open.
  private mutating func readBackPart() {
    guard let question, openRest != nil else { return }
    for answer in partAnswers {
      guard let slot = answer.slot, let value = answer.value else { continue }
      let asked = question.asked.first { $0.slot.id == slot }
      let option = asked?.options.first { $0.id == value.key }
      say(.taken(slot: slot, value, label: option?.label ?? value.text.flatMap(person)))
    }
  }

  /// The first thing still open where a question asks for several, and some of them were answered there
  /// or in this line; nil where it is asked as a whole.
  var openRest: String? {
    guard let question, let frame = meeting.run.frame,
      case .form(let slots, _, _) = frame.current.kind
    else { return nil }
    let answered = Set(meeting.standingAnswers(at: question.place).compactMap(\.slot))
    let open = slots.filter { frame.slots[$0] == nil && !answered.contains($0) }
    guard open.count < slots.count, !answered.isEmpty || !partAnswers.isEmpty else { return nil }
    return open.first
  }

  /// Somebody whom the catalogue or the customer's file knows, as it writes him.
  private func person(_ typed: String) -> LocalizedText? {
    let name = KnownName.of(typed, meeting.language, on: setting.ground)
    return name == LocalizedText(meeting.language, typed) ? nil : name
  }

  /// What was answered in this turn of what the present question asks for.
  private var partAnswers: [Answered] {
    guard case .form(let slots, _, _)? = meeting.run.frame?.current.kind else { return [] }
    return records.compactMap { record in
      guard case .answered(let answer) = record.content, let slot = answer.slot,
        slots.contains(slot)
      else { return nil }
      return answer
    }
  }

  private mutating func readBack(_ outcome: OutcomeFact, was old: OutcomeFact?) {
    guard let old, old.statement.words == outcome.statement.words else {
      return say(.outcome(outcome))
    }
    let isWeighed = outcome.importance != nil || outcome.measure != nil
    if isWeighed, old.importance != outcome.importance || old.measure != outcome.measure {
      say(.outcomeWeighed(outcome))
    }
  }

  private mutating func readBack(_ service: ServiceFact) {
    let old = before.service(service.service)
    if let decision = service.decision, decision != old?.decision { say(.decision(decision)) }
    if service.isDeferred, old?.isDeferred != true { say(.deferred(service: service.service)) }
    if service.measures?.value == true, old?.measures != service.measures {
      say(.agreed(.measures, service: service.service))
    }
    if service.duties?.value == true, old?.duties != service.duties {
      say(.agreed(.duties, service: service.service))
    }
  }

  /// Says what was passed, shows what belongs to the question, and asks it.
  ///
  /// - Parameter isShort: without what belongs to the question: it was seen, and something else was
  ///   asked for.
  mutating func askAgain(withPhase: Bool, isShort: Bool = false) {
    let isTelling = withPhase && !staysHere
    for spoken in meeting.run.spoken where isTelling {
      announce(spoken.phase)
      show(spoken.show, slots: spoken.slots)
      say(
        .spoken(
          dialogue: spoken.dialogue, step: spoken.step, role: .say, values: spoken.slots))
    }
    guard let question, let frame = meeting.run.frame else { return }
    if isTelling { announce(question.phase) }
    let isUnseen = records.isEmpty || isTakenUp
    let isNew = question.place != placeBefore || isUnseen || announced
    let isTold = isFirstVisit(question) || isUnseen || changesWithAnswers(frame.current)
    if !isShort, isNew, isTold {
      show(frame.current.show, slots: frame.slots)
    }
    let isSilent = question.kind == .list && !announced && staysAt(question)
    guard !isSilent || utterances.isEmpty else { return }
    let asking = openRest.map { "rest.\($0)" } ?? question.step
    say(.spoken(dialogue: question.dialogue, step: asking, role: .ask, values: frame.slots))
    guard question.kind != .offer, question.kind != .form else { return }
    offerChoices()
  }

  /// Whether something behind the question was changed, and nothing of what was said and shown before
  /// it: that is not told twice.
  private var staysHere: Bool {
    let outcomes = facts.outcomes.map(\.statement.words)
    let hasChanged = records.contains { record in
      switch record.content {
      case .answered, .noted, .parked, .released, .undone: true
      case .opened, .addressed, .performed, .shown, .promised, .labelled, .struck: false
      }
    }
    return hasChanged && !isTakenUp && question?.place == placeBefore
      && outcomes == before.outcomes.map(\.statement.words)
      && meeting.run.spoken == spokenBefore
  }

  /// The answers that the present question takes, in order.
  mutating func offerChoices() {
    guard let question, let frame = meeting.run.frame else { return }
    for asked in question.asked where asked.isRequired && !asked.options.isEmpty {
      say(
        .choices(
          dialogue: question.dialogue, step: question.step, slot: asked.slot.id, asked.options,
          proposed: frame.slots["proposed"]?.items?.count ?? 0, values: frame.slots))
    }
  }

  /// What belongs to a question is shown once; `/offer` shows the options again.
  private func isFirstVisit(_ question: Question) -> Bool {
    !question.place.description.contains("#")
  }

  /// Whether the list that was asked for is still being filled: it is not asked for again each time.
  private func staysAt(_ question: Question) -> Bool {
    placeBefore?.description.prefix { $0 != "#" } == question.place.description.prefix { $0 != "#" }
  }

  private mutating func show(_ name: String?, slots: [String: Value]) {
    guard let exhibit = name.flatMap(Exhibit.init(rawValue:)) else { return }
    say(.exhibit(exhibit, service: slots["service"]?.key))
  }

  private var announced: Bool {
    utterances.contains { if case .phase = $0 { true } else { false } }
  }

  /// The heading of a phase, once, when it begins.
  private mutating func announce(_ phase: String) {
    let last = utterances.reversed().compactMap { utterance -> String? in
      if case .phase(_, _, let id) = utterance { id } else { nil }
    }.first
    guard phase != (last ?? (isFresh ? nil : phaseBefore)),
      let phases = setting.library[String(meeting.opened.dialogue.prefix { $0 != "@" })]?.phases,
      let index = phases.firstIndex(of: phase)
    else { return }
    say(.phase(index: index + 1, of: phases.count, id: phase))
  }

  /// Whether the meeting was only just opened or taken up again.
  private var isFresh: Bool {
    isTakenUp || voice == nil && records.allSatisfy { $0.turn == 1 }
  }
}
