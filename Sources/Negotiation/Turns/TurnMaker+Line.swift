import Dialogues
import Quantities
import ServiceCatalogue
import Understanding
import Wording

extension TurnMaker {
  /// Takes a typed line: a command, or somebody's words.
  mutating func take(_ line: String) {
    if let command = CommandLine.parse(line) { return obey(command, words: line) }
    // A second slash in front makes a line that begins with one mere words.
    read(line.hasPrefix("//") ? String(line.dropFirst()) : line)
  }

  /// Reads words as the speaker's, or as those of the person named before a colon.
  mutating func read(_ line: String) {
    let people = knownPeople
    var words = line
    if !presents(line),
      let (person, rest) = setting.interpreter.speaker(of: words, among: people)
    {
      guard let participant = participant(person) else {
        return misstep(.unknownPerson(person))
      }
      words = rest
      voice = participant
      if rest.hasPrefix("/"), let command = CommandLine.parse(rest) {
        return obey(command, of: participant, words: rest)
      }
      // A user who complains before anybody was presented is heard, too.
      if participant.role == .user, question?.step == "who" { return observe(rest) }
      // A customer goes on speaking; a user is heard and the word returns to the customers.
      if participant.role != .user { address(participant.id) }
    }
    guard let question else { return readAtEnd(words) }
    if states(words) || tellsPrices(words) { return }
    handle(reading(words, to: question, plainly: false), words: words, at: question)
  }

  /// "lang: /release O1": a command in the name of whoever stands before the colon.
  private mutating func obey(_ command: SlashCommand, of person: Participant, words: String) {
    if person.role != .user { address(person.id) }
    obey(command, words: words)
  }

  /// Whether the line tells who is here: "Weber: customer, Lang: pays" is nobody's speech.
  private func presents(_ line: String) -> Bool {
    guard let question, question.step == "who",
      case .answer(let values) = reading(line, to: question),
      case .list(let people)? = values["participants"]
    else { return false }
    return people.allSatisfy { person in
      if case .record(let fields) = person { fields["role"] != nil } else { false }
    }
  }

  /// Everybody whose name may be typed: who is here, and whom the customer's file knows.
  var knownPeople: [KnownPerson] {
    let here = facts.participants
    let known = setting.customer.people.filter { person in !here.contains { $0.id == person.id } }
    return here.map { KnownPerson(id: $0.id, name: $0.name, role: $0.role) }
      + known.map { KnownPerson(id: $0.id, name: $0.name, role: $0.role) }
  }

  /// A participant, or a person of the customer's file who was not named in the opening.
  func participant(_ id: String) -> Participant? {
    if let here = facts.participant(id) { return here }
    guard let known = setting.customer.people.first(where: { $0.id == id }) else { return nil }
    return Participant(
      id: known.id, name: known.name, role: known.role, decidesUpTo: known.decidesUpTo,
      signs: known.signs)
  }

  mutating func address(_ speaker: String, language: Language? = nil) {
    let language = language ?? meeting.language
    guard speaker != meeting.speaker || language != meeting.language else { return }
    append([.addressed(speaker: speaker, language: language)])
  }

  mutating func handle(_ meaning: Meaning, words: String, at question: Question) {
    switch meaning {
    case .answer(let values): answer(values, words: words, at: question)
    case .done: finishList(words: words, at: question)
    case .skip: skip(words: words, at: question)
    case .keep: keep(at: question)
    case .back(let steps): back(steps)
    case .undo: undo(1)
    case .command(let command): obeySpoken(command, words: words, at: question)
    case .why: speak(.why, at: question)
    case .help: help(at: question)
    case .example: speak(.example, at: question)
    case .again: askAgain(withPhase: false)
    case .compare: compare()
    case .summary: summarize()
    case .stop: errand = .quit
    case .correction(let values, let said): correct(said, values: values, whole: words)
    case .beyond(let said, _): wish(said, at: question)
    case .tooDear: tooDear(words: words, at: question)
    case .objection(let said): wish(said, at: question)
    case .cost(let money): noteCost(money, words: words)
    case .costUndisclosed: noteCost(nil, words: words)
    case .question(let term): say(.glossary(term: term))
    case .ambiguous(let readings, let said):
      misstep(.ambiguous(words: said, readings: readings))
    case .unclear(let said, let near):
      if !answersAhead(said, at: question) { notUnderstood(said, near: near) }
    }
  }

  mutating func noteCost(_ money: Money?, words: String) {
    append([
      .noted(
        Note(
          kind: money == nil ? .costUndisclosed : .cost, words: words, speaker: speaker,
          language: meeting.language, value: money.map { .money($0) }, about: nil))
    ])
    readBack()
    if money != nil { compare() }
    askAgain(withPhase: false)
  }

  /// Price beside benefit of the service that is talked about.
  mutating func compare() {
    guard let service = presentService else { return misstep(.nothingNamedYet) }
    say(.exhibit(.comparison, service: service))
  }

  /// The service that is talked about, else the last one that was.
  var presentService: String? {
    meeting.run.frame?.slots["service"]?.key
      ?? meeting.run.trail.last { $0.bindings["service"] != nil }?.bindings["service"]?.key
  }
}
