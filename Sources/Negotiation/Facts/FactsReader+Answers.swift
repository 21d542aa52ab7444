import Dialogues
import Quantities
import ServiceCatalogue
import Wording

extension FactsReader {
  /// One answer on the way, by the slot that it fills.
  mutating func read(_ answer: Answered, _ entry: TrailEntry) {
    let said = statement(answer, entry)
    switch (answer.slot, answer.value) {
    case ("participants", .list(let people)):
      facts.participants = people.compactMap { participant($0, answer.language) }
    case ("time-available", .duration(let seconds)): facts.timeAvailable = seconds
    case ("outcomes", .text(let words)), ("outcomes", .item(_, let words)):
      addOutcome(entry.item ?? "", statement(answer, entry, words: words))
    case ("adoption", .choice(let adoption)): keepObservation(adoption == "keep")
    case ("importance", .choice(let importance)):
      changeOutcome(entry) { $0.importance = OutcomeFact.Importance(rawValue: importance) }
    case ("measure", .text(let words)):
      let measure = statement(answer, entry, words: words)
      changeOutcome(entry) { $0.measure = measure }
    case ("services", .list(let services)):
      facts.services = services.map { ServiceFact(service: $0.key, taken: said) }
    case ("start-date", .date(let date)): facts.start = Said(date, said)
    case ("terms-view", .choice(let view)): facts.terms = Said(view == "agreed", said)
    case (let slot?, .text(let words)):
      guard let kind = Requirement.Kind(slot: slot) else {
        return slot == "hours-wish" ? addHours(statement(answer, entry, words: words)) : ()
      }
      addRequirement(kind, statement(answer, entry, words: words), entry)
    case (let slot?, .choice(let view)): readView(slot, view, said, entry)
    case (nil, _) where answer.step == "start" && answer.route == "skipped":
      facts.startIsOpen = true
    case (nil, _) where answer.route == "later":
      changeService(entry) { $0.isDeferred = true }
    default: break
    }
  }

  private mutating func readView(
    _ slot: String, _ view: String, _ said: Statement, _ entry: TrailEntry
  ) {
    switch slot {
    case "measures-view": changeService(entry) { $0.measures = Said(view == "fits", said) }
    case "duties-view": changeService(entry) { $0.duties = Said(view == "agreed", said) }
    case "confirmed" where view == "mine":
      changeService(entry) {
        $0.decision?.status = .decided
        $0.decision?.confirmation = said
      }
    default: break
    }
  }

  func participant(_ value: Value, _ language: Language) -> Participant? {
    guard case .record(let fields) = value, let name = fields["name"]?.text,
      let role = fields["role"].flatMap({ Representative.Role(rawValue: $0.key) })
    else { return nil }
    let id = fields["id"]?.key ?? PersonId.from(name)
    let known = ground.customer.people.first { $0.id == id }
    let limit: Money? = if case .money(let money)? = fields["limit"] { money } else { nil }
    return Participant(
      id: id, name: known?.name ?? LocalizedText(language, name), role: role,
      decidesUpTo: limit ?? known?.decidesUpTo,
      signs: role != .user && known?.signs ?? false)
  }

  private mutating func addOutcome(_ id: String, _ said: Statement) {
    var outcome = OutcomeFact(id: id, statement: said, owner: said.speaker)
    if let open = adopted.first {
      adopted.removeFirst()
      facts.observations[open].outcome = id
      outcome.observation = facts.observations[open].id
    }
    facts.outcomes.append(outcome)
  }

  /// The observation in question is the first that was neither kept nor made an outcome.
  private mutating func keepObservation(_ isKept: Bool) {
    guard let index = facts.observations.firstIndex(where: \.isOpen) else { return }
    if isKept {
      facts.observations[index].isKept = true
    } else {
      facts.observations[index].outcome = ""
      adopted.append(index)
    }
  }

  private mutating func changeOutcome(
    _ entry: TrailEntry, _ change: (inout OutcomeFact) -> Void
  ) {
    guard case .item(let id, _)? = entry.bindings["outcome"],
      let index = facts.outcomes.firstIndex(where: { $0.id == id })
    else { return }
    change(&facts.outcomes[index])
  }

  mutating func changeService(_ entry: TrailEntry, _ change: (inout ServiceFact) -> Void) {
    guard let id = entry.bindings["service"]?.key,
      let index = facts.services.firstIndex(where: { $0.service == id })
    else { return }
    change(&facts.services[index])
  }

  private mutating func addRequirement(
    _ kind: Requirement.Kind, _ said: Statement, _ entry: TrailEntry
  ) {
    facts.requirements.append(
      Requirement(
        id: "R\(facts.requirements.count + 1)", kind: kind, statement: said,
        service: entry.bindings["service"]?.key))
  }

  private mutating func addHours(_ said: Statement) {
    guard let last = facts.requirements.indices.last else { return }
    facts.requirements[last].hours = said
  }
}
