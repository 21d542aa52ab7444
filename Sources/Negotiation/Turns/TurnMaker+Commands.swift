import Dialogues
import Quantities
import ServiceCatalogue
import Understanding
import Wording

extension TurnMaker {
  /// Every command is safe at any time; none loses an answer.
  mutating func obey(_ command: SlashCommand, words: String) {
    switch command {
    case .back, .undo, .redo, .again, .skip, .change, .park, .agenda, .add:
      repair(command, words: words)
    case .help(let name): name.map { say(.help(commands: [$0.rawValue])) } ?? helpHere()
    case .why(let id): id.map { why($0) } ?? speakHere(.why)
    case .example: speakHere(.example)
    case .note(let words): observe(words)
    case .as(let name): speakAs(name)
    case .who(let id, let name): attribute(id, to: name)
    case .offer: offer()
    case .compare: compare()
    case .summary: summarize()
    case .draft: errand = .draft(asFiles: true)
    case .release(let ids): release(ids)
    case .lang(let language): changeLanguage(language)
    case .present(let isOn): errand = .present(isOn)
    case .status: errand = .status
    case .internal: showInternal()
    case .glossary(let term): say(.glossary(term: term))
    case .edit: errand = .edit(kept: keptText)
    case .save(let name): errand = .save(name)
    case .open(let name): errand = .open(name)
    case .clear: clear()
    case .quit: errand = .quit
    case .saveTest(let file): errand = .saveTest(file)
    case .incomplete(let name, _): say(.help(commands: [name.rawValue]))
    case .unknown(let name, let near): misstep(.unknownCommand(name, near: near))
    }
  }

  private mutating func showInternal() {
    guard let service = presentService else { return misstep(.nothingNamedYet) }
    say(.exhibit(.internal, service: service))
  }

  private mutating func offer() {
    guard let service = presentService else { return misstep(.nothingNamedYet) }
    say(.exhibit(.options, service: service))
  }

  private mutating func speakAs(_ name: String) {
    guard let person = called(name) else { return misstep(.unknownPerson(name)) }
    address(person.id)
    say(.speaks(person))
  }

  private func called(_ name: String) -> Participant? {
    setting.interpreter.person(called: name, among: knownPeople).flatMap { participant($0.id) }
  }

  /// `/who O2 weber`: the words stand, their speaker is corrected (MEETING 10).
  private mutating func attribute(_ id: String, to name: String) {
    guard let person = called(name) else { return misstep(.unknownPerson(name)) }
    let fact = id.uppercased()
    guard let source = SourceFinder(facts: facts, setting: setting).statement(fact) else {
      return misstep(.unknownFact(id))
    }
    guard let record = meeting.records.first(where: { $0.sequence == source.record }) else {
      return misstep(.unknownFact(id))
    }
    switch record.content {
    case .answered(let old):
      guard person.role != .user else {
        return misstep(
          .usersDoNotChoose(
            speaker: person.id,
            choosers: choosers))
      }
      append([
        .undone(Undone(records: [record.sequence] + weighed(old), reason: .back)),
        .answered(
          Answered(
            dialogue: old.dialogue, place: old.place, step: old.step, slot: old.slot,
            value: old.value, route: old.route, words: old.words, speaker: person.id,
            language: old.language)),
      ])
    case .noted(let old):
      append([
        .undone(Undone(records: [record.sequence], reason: .back)),
        .noted(
          Note(
            kind: old.kind, words: old.words, speaker: person.id, language: old.language,
            value: old.value, about: old.about)),
      ])
    case .opened, .addressed, .performed, .shown, .promised, .released, .parked, .labelled, .undone,
      .struck:
      return misstep(.unknownFact(id))
    }
    append(carried([record.sequence], to: [meeting.lastSequence]))
    settle()
    readBack()
    why(fact)
    askAgain(withPhase: false)
  }

  /// Who may decide is weighed anew when somebody else turns out to have chosen.
  private func weighed(_ answer: Answered) -> [Int] {
    guard ["tier", "way", "kept-way", "dear-way"].contains(answer.slot) else {
      return []
    }
    let entry = meeting.run.trail.first { $0.place == answer.place }
    return meeting.run.trail.compactMap { deed in
      guard case .deed(let done) = deed.content, done.action == Action.weighAuthority.rawValue,
        deed.bindings == entry?.bindings
      else { return nil }
      return deed.sequence
    }
  }

  private mutating func why(_ id: String) {
    guard let sourced = SourceFinder(facts: facts, setting: setting).source(id.uppercased()) else {
      return misstep(.unknownFact(id))
    }
    say(.why(sourced))
  }

  private mutating func changeLanguage(_ language: Language) {
    address(meeting.speaker, language: language)
    say(.languageNow(language))
    askAgain(withPhase: false)
  }

  private mutating func helpHere() {
    guard let question else { return say(.help(commands: [])) }
    help(at: question)
  }

  mutating func help(at question: Question) {
    speak(.help, at: question)
    say(.help(commands: []))
  }

  private mutating func speakHere(_ role: TextRole) {
    guard let question else { return misstep(.finished) }
    speak(role, at: question)
  }

  mutating func speak(_ role: TextRole, at question: Question) {
    say(
      .spoken(
        dialogue: question.dialogue, step: question.step, role: role,
        values: meeting.run.frame?.slots ?? [:]))
  }
}
