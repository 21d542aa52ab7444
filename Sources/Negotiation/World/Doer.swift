import Dialogues
import Quantities
import ServiceCatalogue
import Understanding

/// Does what a dialogue wants done: pure, total, from the meeting and the catalogue alone.
struct Doer {
  let meeting: Meeting
  let facts: Facts
  let setting: Setting

  func perform(_ call: ActionCall) -> Performed {
    let result = result(of: call)
    return Performed(
      place: call.place, action: call.action, inputs: call.inputs, outcome: result.outcome,
      values: result.values, catalogue: setting.catalogue.reference)
  }

  struct Result {
    let outcome: String
    var values: [String: Value] = [:]
  }

  private func result(of call: ActionCall) -> Result {
    guard let action = Action(rawValue: call.action) else {
      preconditionFailure("Action \(call.action) is unknown: the dialogue was not checked.")
    }
    let service = call.inputs["service"].flatMap { setting.catalogue.service($0.key) }
    switch action {
    case .nextObservation: return nextObservation()
    case .matchOutcome: return matchOutcome(call.inputs["outcome"])
    case .findServices: return findServices(call.inputs["outcomes"])
    case .assessSupport: return assessSupport(service)
    case .findNearest: return findNearest(service, wish: call.inputs["wish"]?.text ?? "")
    case .findCheaper: return findCheaper(service, than: call.inputs["tier"]?.key)
    case .requestCheck: return requestCheck(call.inputs["wish"]?.text ?? "")
    case .weighAuthority: return weighAuthority(service, tier: call.inputs["tier"]?.key)
    case .lookUpChoice:
      guard let tier = service.flatMap({ facts.service($0.id)?.decision?.tier }) else {
        return Result(outcome: "open")
      }
      return Result(outcome: "chosen", values: ["tier": .ref(tier)])
    case .draftSLA, .keepCustomer: return Result(outcome: "done")
    case .findSigner: return findSigner()
    }
  }

  private func nextObservation() -> Result {
    guard let open = facts.observations.first(where: \.isOpen) else {
      return Result(outcome: "none")
    }
    return Result(outcome: "found", values: ["observation": .ref(open.id)])
  }

  private func matchOutcome(_ outcome: Value?) -> Result {
    let words = outcome?.text ?? ""
    guard let best = setting.candidates.outcomes(for: words, in: meeting.language).first else {
      return Result(outcome: "none")
    }
    return Result(outcome: "found", values: ["kind": .ref(best.id)])
  }

  private static let mostProposed = 3

  /// Services on which the outcomes rest: by outcome type first, by words second.
  private func findServices(_ outcomes: Value?) -> Result {
    var found: [String] = []
    func add(_ id: String) {
      if !found.contains(id), setting.catalogue.service(id)?.status == .live { found.append(id) }
    }
    for type in facts.outcomes.compactMap(\.type) {
      for id in setting.catalogue.services.live(serving: type).prefix(Self.mostProposed) {
        add(id)
      }
    }
    for outcome in facts.outcomes where outcome.type == nil {
      for candidate in likeliest(outcome.statement.words) { add(candidate.id) }
    }
    guard !found.isEmpty else {
      return Result(outcome: "none-fits", values: ["proposed": .list([])])
    }
    return Result(
      outcome: "found",
      values: ["proposed": .list(found.prefix(Self.mostProposed).map { .ref($0) })])
  }

  /// The service that words are most likely about, and others about which they are nearly as likely:
  /// the customer chooses among them.
  private func likeliest(_ words: String) -> [Candidate] {
    let found = setting.candidates.services(for: words, in: meeting.language)
    guard let best = found.first, best.isClear else { return [] }
    return found.filter { $0.score * 10 >= best.score * 8 }
  }

  /// D5: nothing is priced before it is known whether every support process is defined.
  private func assessSupport(_ service: Service?) -> Result {
    let isDefined =
      service.map { setting.catalogue.support(of: $0).allSatisfy(\.isDefined) } ?? false
    let state = isDefined ? "defined" : "provisional"
    return Result(outcome: state, values: ["support-state": .choice(state)])
  }

  private func requestCheck(_ wish: String) -> Result {
    let requirement = facts.requirements.last { $0.statement.words == wish }
    return Result(outcome: "done", values: ["requirement": .text(requirement?.id ?? "")])
  }
}
