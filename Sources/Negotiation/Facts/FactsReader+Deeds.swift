import Dialogues
import Quantities
import ServiceCatalogue
import Wording

extension FactsReader {
  /// One action on the way, by its name.
  mutating func read(_ deed: Performed, _ entry: TrailEntry) {
    switch Action(rawValue: deed.action) {
    case .matchOutcome: matchOutcome(deed, entry)
    case .assessSupport:
      changeService(entry) { $0.isSupported = deed.outcome == "defined" }
    case .requestCheck: addPromise(deed, entry)
    case .weighAuthority: decide(deed, entry)
    case .draftSLA: facts.isDrafted = true
    case .findSigner: facts.newcomer.signer = deed.values["signer"]?.key
    case .keepCustomer: facts.newcomer.isKept = true
    case .findNearest: keep(deed)
    case .nextObservation, .findServices, .findCheaper, .lookUpChoice, nil: break
    }
  }

  private mutating func matchOutcome(_ deed: Performed, _ entry: TrailEntry) {
    guard case .item(let id, _)? = entry.bindings["outcome"],
      let index = facts.outcomes.firstIndex(where: { $0.id == id })
    else { return }
    facts.outcomes[index].type = deed.values["kind"]?.key
  }

  private mutating func keep(_ deed: Performed) {
    guard deed.outcome == "kept", let wish = deed.inputs["wish"]?.text,
      let index = facts.requirements.lastIndex(where: { $0.statement.words == wish })
    else { return }
    facts.requirements[index].keepers = deed.values["keepers"]?.items?.map(\.key) ?? []
  }

  private mutating func addPromise(_ deed: Performed, _ entry: TrailEntry) {
    guard let owner = deed.inputs["owner"]?.text, let wish = deed.inputs["wish"]?.text else {
      return
    }
    let index = facts.requirements.lastIndex { $0.statement.words == wish && $0.promise == nil }
    let due: LocalDate? = if case .date(let date)? = deed.inputs["due"] { date } else { nil }
    let id = "P\(facts.promises.count + 1)"
    let said = lastAnswer().flatMap { found in found.answer.map { statement($0, found) } }
    facts.promises.append(
      PromiseFact(
        id: id,
        owner: KnownName.of(owner, said?.language ?? ground.customer.language, on: ground),
        due: due,
        statement: said ?? Statement.unsaid(ground.customer.language, at: moment, entry.sequence),
        requirement: index.map { facts.requirements[$0].id }))
    if let index { facts.requirements[index].promise = id }
  }

  private mutating func decide(_ deed: Performed, _ entry: TrailEntry) {
    guard let service = deed.inputs["service"]?.key, let tier = deed.inputs["tier"]?.key,
      case .money(let price)? = deed.values["price"],
      let last = lastAnswer(about: service), let answer = last.answer
    else { return }
    let status: Decision.Status =
      switch deed.outcome {
      case "enough": .decided
      default: .preferred(by: deed.values["decider"]?.key)
      }
    let decision = Decision(
      id: "", service: service, tier: tier, monthly: price, choice: statement(answer, last),
      shown: sightings[service]?.behind(tier, at: price, before: last.sequence),
      status: status, confirmation: nil)
    changeService(entry) {
      $0.isDeferred = false
      $0.decision = decision
    }
  }
}

extension Statement {
  /// Something that nobody put into words: it followed from the records before it.
  static func unsaid(_ language: Language, at moment: Instant, _ record: Int) -> Statement {
    Statement(words: "", speaker: "", language: language, at: moment, record: record)
  }
}
