import Dialogues
import EntenteTestSupport
import Negotiation
import Quantities
import Testing
import Wording

/// Changing an earlier answer by its name, wherever a meeting stands.
struct ChangeLawTests {
  /// The answers that can be changed, as the program lists them.
  private func answers(_ meeting: Meeting, _ negotiator: Negotiator) throws -> [StandingAnswer] {
    let turn = negotiator.turn("/change", in: meeting)
    for case .answers(let answers) in turn.utterances { return answers }
    return []
  }

  /// How somebody may call an answer in a language: its name alone, and with what it is about.
  private func names(_ answer: StandingAnswer, _ setting: Setting, _ language: Language) -> [String]
  {
    let key = "slot.\(answer.name.slot ?? "")"
    let entry = setting.words.entry(answer.name.dialogue, key, in: language)
    let plain = entry.map { [$0.template.description] + $0.also } ?? []
    let names = QuestionNames(setting)
    guard let topic = names.topic(of: answer.name, in: language) else { return plain }
    return plain.flatMap { ["\($0) \(topic)", "\(topic): \($0)"] }
  }

  @Test(arguments: Language.allCases)
  func `every name opens its question, and an empty line keeps the answer`(
    language: Language
  ) throws {
    let explorer = try RepairWorld.explorer(language)
    let negotiator = Negotiator(explorer.setting)
    for (index, stop) in explorer.stops.enumerated() {
      let before = Rehearsed.essentials(stop.meeting.facts)
      for answer in try answers(stop.meeting, negotiator) {
        let names = names(answer, explorer.setting, language)
        for name in names.share(at: index, of: explorer.stops.count) {
          let opened = negotiator.turn("/change \(name)", in: stop.meeting)
          let question = try #require(negotiator.question(of: opened.meeting))
          // Of two dates of a check the one that is asked for just now is meant.
          let isMeant =
            question.step == answer.name.step
            || question.asked.contains { $0.slot.id == answer.name.slot }
          #expect(
            isMeant && question.dialogue == answer.name.dialogue,
            "\(language) \(name) at \(stop.typed): \(question.place)")
          let kept = negotiator.turn("", in: opened.meeting)
          #expect(kept.meeting.run.waiting == stop.meeting.run.waiting, "\(name) at \(stop.typed)")
          #expect(Rehearsed.essentials(kept.meeting.facts) == before, "\(name) at \(stop.typed)")
        }
      }
    }
  }

  @Test func `a change keeps the answers that still hold, and invents none`() throws {
    let explorer = try RepairWorld.explorer()
    let negotiator = Negotiator(explorer.setting)
    var changes = 0
    for stop in explorer.stops {
      let given = Set(stop.meeting.run.trail.compactMap(\.answer).map(Given.init))
      for answer in try answers(stop.meeting, negotiator) {
        guard let name = names(answer, explorer.setting, .en).last, let slot = answer.name.slot,
          let value = Self.others[slot]
        else { continue }
        let changed = negotiator.turn("/change \(name) = \(value)", in: stop.meeting)
        guard changed.misstep == nil, !changed.records.isEmpty else { continue }
        changes += 1
        let after = changed.meeting.run.trail.filter { $0.answer != nil }
        let new = Set(changed.records.map(\.sequence))
        for entry in after where !new.contains(entry.sequence) {
          let kept = entry.answer.map(Given.init)
          #expect(kept.map(given.contains) == true, "\(name) = \(value) at \(stop.typed)")
        }
        try expectAsked(after: changed, name, stop)
      }
    }
    #expect(changes > 50)
  }

  /// Whatever stood behind the change is on the way again, or is asked and said to be.
  private func expectAsked(after changed: Turn, _ name: String, _ stop: Explorer.Stop) throws {
    guard case .input(let place) = changed.meeting.run.waiting else { return }
    let before = stop.meeting.run.trail.filter { $0.answer != nil }.map(\.place)
    guard before.contains(place) else { return }
    let told = changed.utterances.contains { utterance in
      if case .consequences(_, let again) = utterance { !again.isEmpty } else { false }
    }
    #expect(told, "\(name) at \(stop.typed): \(place) is asked again in silence")
  }

  /// An answer without the moment in which it was given.
  private struct Given: Hashable {
    let place: Place
    let slot: String?
    let value: Value?
    let route: String?

    init(_ answer: Answered) {
      (place, slot, value, route) = (answer.place, answer.slot, answer.value, answer.route)
    }
  }

  private static let others = [
    "importance": "useful", "start-date": "2027-06-01", "tier": "bronze", "terms-view": "agreed",
    "check-due": "2026-12-24", "check-owner": "Brandt", "services": "Ward Wi-Fi",
    "measures-view": "a", "duties-view": "a", "adoption": "b", "outcomes": "Nobody waits",
    "measure": "90 of 100 within 4 minutes", "objection": "Other words", "way": "b",
  ]

  @Test(arguments: [
    ("en", "no, O1 is useful"), ("en", "change the importance of O1 to useful"),
    ("en", "O1 is useful"), ("de", "nein, O1 ist nützlich"),
    ("de", "die Wichtigkeit von O1 ist nützlich"),
    ("de", "ändern Sie die Wichtigkeit auf nützlich"),
    ("de", "die Wichtigkeit von O1 auf nützlich ändern"), ("fr", "non, O1 est utile"),
    ("fr", "l'importance de O1 est utile"), ("fr", "changez l'importance en utile"),
    ("it", "no, O1 è utile"), ("it", "l'importanza di O1 è utile"),
    ("it", "cambi l'importanza in utile"), ("ru", "нет, O1 полезно"),
    ("ru", "важность O1 — полезно"), ("ru", "важность: полезно"), ("ru", "нет, О1 — полезно"),
    ("ru", "измените важность на полезно"),
  ])
  func `an answer is changed in plain words`(code: String, line: String) throws {
    let explorer = try RepairWorld.explorer(try #require(Language(rawValue: code)))
    let stops = explorer.stops.filter { $0.meeting.facts.outcomes.first?.importance != nil }
    let negotiator = Negotiator(explorer.setting)
    #expect(stops.count > 10)
    for stop in stops {
      let changed = negotiator.turn(line, in: stop.meeting)
      #expect(changed.meeting.facts.outcomes.first?.importance == .useful, "\(line): \(stop.typed)")
    }
  }

  @Test(arguments: [
    ("en", "the start date is 1 April 2027"), ("en", "change the start date to 1 April 2027"),
    ("de", "das Startdatum ist der 1. April 2027"), ("de", "nein, Beginn ist am 1. April 2027"),
    ("fr", "la date de début est le 1er avril 2027"),
    ("it", "la data di inizio è il 1 aprile 2027"),
    ("ru", "дата начала — 1 апреля 2027"), ("ru", "измените дату начала на 1 апреля 2027"),
  ])
  func `a date is changed in plain words`(code: String, line: String) throws {
    let explorer = try RepairWorld.explorer(try #require(Language(rawValue: code)))
    let stops = explorer.stops.filter { $0.meeting.facts.start != nil }
    let negotiator = Negotiator(explorer.setting)
    #expect(!stops.isEmpty)
    for stop in stops {
      let changed = negotiator.turn(line, in: stop.meeting)
      #expect(
        changed.meeting.facts.start?.value.description == "2027-04-01", "\(line): \(stop.typed)")
    }
  }
}
