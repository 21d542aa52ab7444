import Dialogues
import Quantities
import ServiceCatalogue

/// What of a meeting decides how it can go on: meetings that agree in it are one to a search.
struct SearchState: Hashable {
  private struct Stop: Hashable {
    let path: String
    let step: String
    let slots: [String: String]
  }

  private let stops: [Stop]
  private let speaker: String
  private let people: [String]
  private let hasObservation: Bool
  private let services: [String]

  init(_ meeting: Meeting) {
    stops = meeting.run.frames.map { frame in
      Stop(path: frame.path, step: frame.step, slots: frame.slots.mapValues(\.outline))
    }
    speaker = meeting.speaker
    let facts = meeting.facts
    people = facts.participants.map { "\($0.id) \($0.role) \($0.decidesUpTo?.description ?? "")" }
    hasObservation = facts.observations.contains(where: \.isOpen)
    services = facts.services.map { "\($0.service) \($0.decision?.tier ?? "") \($0.isDeferred)" }
  }
}

extension Value {
  /// As far as it can matter: choices and words in full, as an action may look at them, figures as
  /// something that was said, lists by what is in them and whether it is more than one thing.
  fileprivate var outline: String {
    switch self {
    case .choice(let word), .ref(let word), .text(let word), .item(_, let word): word
    case .list(let items):
      (items.count > 1 ? "more: " : "one: ")
        + Set(items.map(\.outline)).sorted().joined(separator: "; ")
    case .money, .percent, .duration, .count, .number, .date, .record: "said"
    }
  }
}
