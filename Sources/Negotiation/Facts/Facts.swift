package import Dialogues
package import Quantities

/// What a meeting has brought so far, derived from its records: the domain events and what they sum to.
///
/// Every fact has a lasting id (O1, B1, R1, D1, P1, F1), its speaker and the words in which it was said.
package struct Facts: Hashable, Sendable {
  package internal(set) var participants: [Participant] = []
  package internal(set) var outcomes: [OutcomeFact] = []
  package internal(set) var observations: Ledger<ObservationFact> = []
  package internal(set) var requirements: [Requirement] = []
  package internal(set) var services: [ServiceFact] = []
  package internal(set) var promises: [PromiseFact] = []
  package internal(set) var cost: CostFact?
  package internal(set) var timeAvailable: Int?
  package internal(set) var start: Said<LocalDate>?
  package internal(set) var startIsOpen = false
  package internal(set) var terms: Said<Bool>?
  package internal(set) var isDrafted = false
  /// What lay on the table last, by service.
  package internal(set) var shown: [String: Shown] = [:]
  package internal(set) var releases = Releases()
  /// What a new customer has said of himself.
  package internal(set) var newcomer = Newcomer()
  /// Questions that were left for later, in the order of the meeting.
  package internal(set) var leftOpen: [QuestionName] = []

  package init() {}

  /// D1, D2 … in the order of the services.
  mutating func numberDecisions() {
    var number = 0
    for index in services.indices where services[index].decision != nil {
      number += 1
      services[index].decision?.id = "D\(number)"
    }
  }

  package func participant(_ id: String) -> Participant? { participants.first { $0.id == id } }
  package func outcome(_ id: String) -> OutcomeFact? { outcomes.first { $0.id == id } }
  /// B3 is the third.
  package func observation(_ id: String) -> ObservationFact? {
    guard id.hasPrefix("B"), let number = Int(id.dropFirst()), number >= 1,
      number <= observations.count, observations[number - 1].id == id
    else { return nil }
    return observations[number - 1]
  }

  package func service(_ id: String) -> ServiceFact? { services.first { $0.service == id } }
  package var decisions: [Decision] { services.compactMap(\.decision) }

  /// The decision that answers a requirement: an option that keeps to it was taken.
  package func decision(keeping requirement: Requirement) -> Decision? {
    guard requirement.promise == nil,
      let decision = requirement.service.flatMap(service)?.decision,
      requirement.keepers.contains(decision.tier)
    else { return nil }
    return decision
  }
}
