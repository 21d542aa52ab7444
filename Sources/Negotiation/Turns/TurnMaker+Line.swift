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

  /// "We take silver", where one of the choices leads to the options again: that choice and the answer
  /// to what it leads to.
  private mutating func answersAhead(_ words: String, at question: Question) -> Bool {
    guard let choice = choiceOfOptions(question), let slot = question.asked.first?.slot.id else {
      return false
    }
    var ahead = self
    let value = Value.choice(choice)
    ahead.append([record(slot: slot, value: value, route: nil, words: words, at: question)])
    ahead.settle()
    guard let next = ahead.question, next.kind == .offer,
      case .answer(let values) = ahead.reading(words, to: next, plainly: false)
    else { return false }
    self = ahead
    answer(values, words: words, at: next)
    return true
  }

  /// The one choice behind which priced options are offered.
  private func choiceOfOptions(_ question: Question) -> String? {
    guard let frame = meeting.run.frame, case .choose(_, _, _, let routes) = frame.current.kind
    else { return nil }
    let leading = question.asked.first?.options.map(\.id).filter { choice in
      guard let step = routes[choice].flatMap({ frame.dialogue.steps[$0] }),
        case .offer = step.kind
      else { return false }
      return true
    }
    return leading?.count == 1 ? leading?.first : nil
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

  /// "How much is silver?" where the options of a service lie on the table.
  private mutating func tellsPrices(_ words: String) -> Bool {
    guard let id = meeting.run.frame?.slots["service"]?.key, facts.shown[id] != nil,
      let service = setting.catalogue.service(id)
    else { return false }
    let options = service.tiers.map { Option(id: $0.id, label: $0.name, also: [:]) }
    guard
      let asked = setting.interpreter.pricesAsked(
        in: words, of: options, language: meeting.language)
    else { return false }
    say(.prices(service: id, tiers: asked.map(\.id)))
    return true
  }

  /// The service that is talked about, else the last one that was.
  var presentService: String? {
    meeting.run.frame?.slots["service"]?.key
      ?? meeting.run.trail.last { $0.bindings["service"] != nil }?.bindings["service"]?.key
  }
}
