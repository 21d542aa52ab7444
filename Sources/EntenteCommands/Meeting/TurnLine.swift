import Dialogues
import Negotiation
import Presentation
import Quantities
import ServiceCatalogue
import Wording

/// One turn as a JSON object, for tests and front ends (`--json-lines`).
struct TurnLine: Encodable {
  struct Phase: Encodable {
    let index: Int
    let of: Int
    let id: String
  }

  struct Choice: Encodable {
    let key: String
    let id: String
    let label: String
    let price: String?

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(key, forKey: .key)
      try container.encode(id, forKey: .id)
      try container.encode(label, forKey: .label)
      try container.encode(price, forKey: .price)
    }

    enum Key: String, CodingKey { case key, id, label, price }
  }

  struct Step: Encodable {
    let id: String
    let words: String
  }

  let meeting: String
  let dialogue: String
  let step: String?
  let phase: Phase?
  let say: [String]
  let options: [Choice]?
  let facts: [FactLine]
  let misstep: Step?
  let done: Bool

  init(_ turn: Turn, setting: Setting, screen: Screen, words: String?, also lines: [String]) {
    let meeting = turn.meeting
    let negotiator = Negotiator(setting)
    let question = negotiator.question(of: meeting)
    let phases = setting.library[String(meeting.opened.dialogue.prefix { $0 != "@" })]?.phases ?? []
    self.meeting = meeting.opened.meeting
    dialogue = question?.dialogue ?? String(meeting.opened.dialogue.prefix { $0 != "@" })
    step = question?.step
    phase = question.flatMap { question in
      phases.firstIndex(of: question.phase).map {
        Phase(index: $0 + 1, of: phases.count, id: question.phase)
      }
    }
    say = screen.lines(turn.utterances, of: meeting).filter { !$0.isEmpty } + lines
    options = question.flatMap { TurnLine.choices($0, meeting, setting, screen.language) }
    facts = FactLine.all(meeting.facts, screen.language)
    misstep = turn.misstep.map { Step(id: $0.id, words: words ?? "") }
    done = meeting.run.waiting == .ended
  }

  private static func choices(
    _ question: Question, _ meeting: Meeting, _ setting: Setting, _ language: Language
  ) -> [Choice]? {
    guard let asked = question.asked.first(where: { !$0.options.isEmpty }) else { return nil }
    let service = meeting.run.frame?.slots["service"].flatMap { setting.catalogue.service($0.key) }
    let isLettered = question.kind == .choose || question.kind == .review
    return asked.options.enumerated().map { index, option in
      let key = isLettered ? String(UnicodeScalar(UInt8(97 + index))) : "\(index + 1)"
      let tier = question.kind == .offer ? service?.tier(option.id) : nil
      return Choice(
        key: key, id: option.id, label: option.label.in(language),
        price: tier.map { $0.price.monthly.description })
    }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(1, forKey: .schema)
    try container.encode(meeting, forKey: .meeting)
    try container.encode(dialogue, forKey: .dialogue)
    try container.encode(step, forKey: .step)
    try container.encode(phase, forKey: .phase)
    try container.encode(say, forKey: .say)
    try container.encode(options, forKey: .options)
    try container.encode(facts, forKey: .facts)
    try container.encode(misstep, forKey: .misstep)
    try container.encode(done, forKey: .done)
  }

  enum Key: String, CodingKey {
    case schema, meeting, dialogue, step, phase, say, options, facts, misstep, done
  }
}
