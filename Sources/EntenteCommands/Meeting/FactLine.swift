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
  /// Whether the words may stand in the agreement; nil for people.
  let released: Bool?

  static func all(_ facts: Facts, _ language: Language) -> [FactLine] {
    let released = Set(facts.released)
    func line(_ id: String, _ kind: String, _ said: Statement, value: String?) -> FactLine {
      FactLine(
        id: id, kind: kind, words: said.words, speaker: said.speaker, value: value,
        released: released.contains(id))
    }
    let people = facts.participants.map {
      FactLine(
        id: $0.id, kind: "participant", words: $0.name.in(language), speaker: $0.id,
        value: $0.role.rawValue, released: nil)
    }
    let outcomes = facts.outcomes.map {
      line($0.id, "outcome", $0.statement, value: $0.importance?.rawValue)
    }
    let observations = facts.observations.map {
      line($0.id, "observation", $0.statement, value: nil)
    }
    let requirements = facts.requirements.map {
      line($0.id, "requirement", $0.statement, value: $0.promise)
    }
    let decisions = facts.decisions.map {
      line($0.id, "decision", $0.choice, value: "\($0.service)/\($0.tier) \($0.monthly)")
    }
    let promises = facts.promises.map {
      line(
        $0.id, "promise", $0.statement,
        value: [$0.owner.in(language), $0.due?.description].compactMap(\.self).joined(
          separator: ", "))
    }
    let cost = facts.cost.map {
      line(
        "F1", $0.amount == nil ? "cost-undisclosed" : "cost-of-an-hour", $0.statement,
        value: $0.amount?.description)
    }
    return people + outcomes + observations + requirements + decisions + promises
      + [cost].compactMap(\.self)
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(id, forKey: .id)
    try container.encode(kind, forKey: .kind)
    try container.encode(words, forKey: .words)
    try container.encode(speaker, forKey: .speaker)
    try container.encode(value, forKey: .value)
    try container.encode(released, forKey: .released)
  }

  enum Key: String, CodingKey { case id, kind, words, speaker, value, released }
}
