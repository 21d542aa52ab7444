import Dialogues
import EntenteTestSupport
import Negotiation
import ServiceCatalogue
import Testing
import Wording

/// Every input step of the stock dialogues, reached by typed lines: breadth first, with an answer of
/// each kind that a question takes.
///
/// One meeting is kept for each question and each way in which its dialogue was filled. The lines are
/// such as all languages understand.
struct Explorer {
  /// A meeting that stands at a question, and how it came there.
  struct Stop: CustomTestStringConvertible {
    let meeting: Meeting
    let typed: [String]
    let step: String

    var testDescription: String { "\(step) after \(typed)" }
  }

  let setting: Setting
  private(set) var stops: [Stop] = []
  private var seen: Set<String> = []

  static let people = "dr weber customer, ms lang pays up to 8000 a month, tom is a nurse"
  private static let outcome = "Reception admits a patient within 5 minutes, day and night"
  private static let own = "Xylophones hum 12 hums"

  /// - Parameter most: how many meetings are kept for one question.
  init(
    _ setting: Setting, _ dialogue: String = "negotiation", in language: Language, most: Int = 3
  ) throws {
    self.setting = setting
    let opened = Negotiator(setting).open(
      id: setting.customer.id, dialogue: dialogue, language: language)
    let first = try #require(opened)
    var open = [Stop(meeting: first.meeting, typed: [], step: "")]
    var counts: [String: Int] = [:]
    while !open.isEmpty {
      let stop = open.removeFirst()
      guard let question = Negotiator(setting).question(of: stop.meeting) else { continue }
      let step = "\(question.dialogue)/\(question.step)"
      guard counts[step, default: 0] < most, seen.insert(signature(stop.meeting, step)).inserted
      else {
        continue
      }
      counts[step, default: 0] += 1
      stops.append(Stop(meeting: stop.meeting, typed: stop.typed, step: step))
      for line in Explorer.answers(to: question, in: stop.meeting) {
        let turn = Negotiator(setting).turn(line, in: stop.meeting)
        open.append(Stop(meeting: turn.meeting, typed: stop.typed + [line], step: ""))
      }
    }
  }

  /// What the present dialogue knows, by kind: choices and lists as they are, everything else as
  /// filled; and how much was heard beside it.
  private func signature(_ meeting: Meeting, _ step: String) -> String {
    let slots = meeting.run.frame?.slots ?? [:]
    let filled = slots.sorted { $0.key < $1.key }.map { slot, value in
      switch value {
      case .choice(let word): "\(slot)=\(word)"
      case .list(let items): "\(slot)=\(items)"
      default: slot
      }
    }
    let heard = meeting.facts.observations.count
    return "\(step) \(filled.joined(separator: ",")) \(heard)"
  }

  /// Lines that answer a question, one for each way on.
  static func answers(to question: Question, in meeting: Meeting) -> [String] {
    switch question.kind {
    case .offer: return ["1", "3", "99.99", "98 %", "too dear", "later"]
    case .review: return ["a", "b"]
    case .choose:
      let letters = question.asked[0].options.indices.map { String(Array("abcdefghij")[$0]) }
      return letters + (question.step == "ways" ? ["a, Keller, 2026-12-11"] : [])
    case .list:
      let slots = meeting.run.frame?.slots ?? [:]
      let isFirst = (question.asked.first.flatMap { slots[$0.slot.id] }?.items ?? []).isEmpty
      if question.step == "adopted" { return ["A record opens within 2 seconds"] }
      return isFirst ? [outcome, own] : ["", "tom: it is slow on mondays"]
    case .form: return [form(question)]
    case .ask: return ask(question)
    }
  }

  private static func form(_ question: Question) -> String {
    switch question.step {
    case "who": people
    case "weigh": "a"
    case "weigh-own": "b, 95 of 100 within 5 minutes"
    default: "Keller, 2026-12-11"
    }
  }

  private static func ask(_ question: Question) -> [String] {
    switch question.asked.first?.slot.type.element {
    case .date: ["2027-03-01", "later"]
    case .ref: ["1"]
    default: ["We want something else"]
    }
  }
}
