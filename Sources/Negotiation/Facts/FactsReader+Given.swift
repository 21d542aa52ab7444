import Dialogues
import ServiceCatalogue

extension FactsReader {
  /// A dialogue that is held alone stands on what its caller would have found out.
  mutating func readGiven() {
    let given = ground.given
    let language = ground.customer.language
    let people = given["participants"]?.items ?? []
    facts.participants = people.compactMap { participant($0, language) }
    let said = Statement.unsaid(language, at: moment, 0)
    if case .item(let id, let words)? = given["outcome"] {
      let statement = Statement(
        words: words, speaker: firstSpeaker, language: language, at: moment, record: 0)
      facts.outcomes = [OutcomeFact(id: id, statement: statement, owner: firstSpeaker)]
    }
    let services = given["services"]?.items ?? [given["service"]].compactMap(\.self)
    facts.services = services.map { ServiceFact(service: $0.key, taken: said) }
  }

  /// Who speaks before anybody was named: the first of those who may choose (A1).
  var firstSpeaker: String { facts.participants.first { $0.role != .user }?.id ?? "" }
}

extension Opened {
  /// What was given into slots that a dialogue has.
  func slots(of dialogue: Dialogue) -> [String: Value] {
    (given ?? [:]).filter { dialogue.slots[$0.key] != nil }
  }
}
