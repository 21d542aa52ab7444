import Negotiation
import Quantities
import ServiceCatalogue
import Wording

/// A fact of the meeting as `--json-lines` gives it.
struct FactLine: Encodable {
  let id: String
  let kind: String
  let words: String
  let speaker: String
  let value: String?

  static func all(_ facts: Facts, _ language: Language) -> [FactLine] {
    let people = facts.participants.map {
      FactLine(
        id: $0.id, kind: "participant", words: $0.name.in(language), speaker: $0.id,
        value: $0.role.rawValue)
    }
    let outcomes = facts.outcomes.map {
      FactLine($0.id, "outcome", $0.statement, value: $0.importance?.rawValue)
    }
    let observations = facts.observations.map {
      FactLine($0.id, "observation", $0.statement, value: nil)
    }
    let requirements = facts.requirements.map {
      FactLine($0.id, "requirement", $0.statement, value: $0.promise)
    }
    let decisions = facts.decisions.map {
      FactLine($0.id, "decision", $0.choice, value: "\($0.service)/\($0.tier) \($0.monthly)")
    }
    let promises = facts.promises.map {
      FactLine(
        $0.id, "promise", $0.statement,
        value: [$0.owner.in(language), $0.due?.description].compactMap(\.self).joined(
          separator: ", "))
    }
    return people + outcomes + observations + requirements + decisions + promises + cost(facts)
  }

  private static func cost(_ facts: Facts) -> [FactLine] {
    switch facts.cost {
    case .hour(let money, let said):
      [FactLine("F1", "cost-of-an-hour", said, value: money.description)]
    case .undisclosed(let said): [FactLine("F1", "cost-undisclosed", said, value: nil)]
    case nil: []
    }
  }

  private init(id: String, kind: String, words: String, speaker: String, value: String?) {
    self.id = id
    self.kind = kind
    self.words = words
    self.speaker = speaker
    self.value = value
  }

  private init(_ id: String, _ kind: String, _ said: Statement, value: String?) {
    self.init(id: id, kind: kind, words: said.words, speaker: said.speaker, value: value)
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(id, forKey: .id)
    try container.encode(kind, forKey: .kind)
    try container.encode(words, forKey: .words)
    try container.encode(speaker, forKey: .speaker)
    try container.encode(value, forKey: .value)
  }

  enum Key: String, CodingKey { case id, kind, words, speaker, value }
}
