import Dialogues
package import Wording

extension Utterance {
  /// The name under which a transcript test expects it: `weigh.why`, `glossary.availability`,
  /// `decision.D1`.
  ///
  /// - Parameter dialogue: the tested one; the words of others begin with their dialogue's id.
  package func name(in dialogue: String, language: Language) -> String {
    switch self {
    case .phase(_, _, let id): "phase.\(id)"
    case .spoken(let spoken, let step, let role, _):
      "\(spoken == dialogue ? "" : "\(spoken)/")\(step).\(role.rawValue)"
    case .choices(_, let step, _, _, _, _): "choices.\(step)"
    case .exhibit(let exhibit, _): "show.\(exhibit.rawValue)"
    case .help(let commands): (["help"] + commands).joined(separator: ".")
    case .why(let sourced): "why.\(sourced.id)"
    case .glossary(let term):
      "glossary.\(Glossary.search(term, in: language).first?.id ?? "unknown")"
    case .misstep(let misstep): "misstep.\(misstep.id)"
    case .participants, .timeAvailable, .outcome, .outcomeWeighed, .observation, .requirement,
      .promise, .servicesTaken, .decision, .deferred, .cost, .start, .startOpen, .agreed,
      .released, .prices, .taken, .recorded, .speaks, .languageNow:
      factName
    case .reopened, .tookBack, .restored, .consequences, .changed, .unchanged, .answers, .leftOpen,
      .takenUp, .agenda:
      repairName
    }
  }

  private var repairName: String {
    switch self {
    case .reopened: "reopened"
    case .tookBack: "took-back"
    case .restored: "restored"
    case .consequences: "consequences"
    case .changed: "changed"
    case .unchanged: "unchanged"
    case .answers: "answers"
    case .leftOpen: "left-open"
    case .takenUp: "taken-up"
    case .agenda: "agenda"
    default: ""
    }
  }

  private var factName: String {
    switch self {
    case .participants: "participants"
    case .timeAvailable: "time-available"
    case .outcome(let outcome): "outcome.\(outcome.id)"
    case .outcomeWeighed(let outcome): "weighed.\(outcome.id)"
    case .observation(let observation): "observation.\(observation.id)"
    case .requirement(let requirement): "requirement.\(requirement.id)"
    case .promise(let promise): "promise.\(promise.id)"
    case .servicesTaken: "services"
    case .decision(let decision): "decision.\(decision.id)"
    case .prices(_, let tiers): (["prices"] + tiers).joined(separator: ".")
    case .taken(let slot, _, _): "taken.\(slot)"
    case .deferred(let service): "deferred.\(service)"
    case .cost: "cost"
    case .start, .startOpen: "start"
    case .agreed(let exhibit, _): "agreed.\(exhibit.rawValue)"
    case .released(let ids): (["released"] + ids).joined(separator: ".")
    case .recorded(let slot, _): "recorded.\(slot)"
    case .speaks(let person): "speaks.\(person.id)"
    case .languageNow(let language): "language.\(language.code)"
    default: ""
    }
  }
}

extension Sourced {
  fileprivate var id: String {
    switch self {
    case .statement(let id, _), .catalogue(let id, _, _): id
    }
  }
}
