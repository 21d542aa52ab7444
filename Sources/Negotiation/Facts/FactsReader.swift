import Dialogues
import Quantities
import ServiceCatalogue
import Wording

/// Reads facts off a meeting as it goes on: what is known before, then each note and each step.
///
/// Reading on costs as much as there is new, however long the meeting has become.
package struct FactsReader: Hashable, Sendable {
  let ground: Ground
  var facts = Facts()
  /// When the record that is being read was written.
  var moment = Instant(seconds: 0)
  /// How far the way to the present question has been read.
  private var position = 0
  /// The last answer on the way, in all and by service.
  private var last: TrailEntry?
  private var lastAbout: [String: TrailEntry] = [:]
  /// Indexes of the observations that are to become an outcome, and wait for its words.
  var adopted: [Int] = []
  /// By service.
  private(set) var sightings: [String: Sightings] = [:]

  init(on ground: Ground, in language: Language) {
    self.ground = ground
    for observation in ground.customer.observations {
      facts.observations.append(
        ObservationFact(
          id: nextObservation, statement: ground.statement(observation, in: language),
          isKnown: true))
    }
    readGiven()
  }

  /// What was known before in another language, where the customer's file has it.
  mutating func speak(_ language: Language) {
    for (index, observation) in ground.customer.observations.enumerated() {
      facts.observations[index].statement = ground.statement(observation, in: language)
    }
  }

  /// Reads what the way to the present question has gained; `records` as they are numbered, from 1.
  mutating func read(_ trail: [TrailEntry], records: Ledger<Record>) {
    guard position < trail.count else { return }
    for entry in trail[position...] {
      moment = records[entry.sequence - 1].at
      switch entry.content {
      case .answer(let answer):
        read(answer, entry)
        if entry.dialogue == Newcomer.dialogue { readNewcomer(answer, entry) }
        last = entry
        if let service = entry.bindings["service"]?.key { lastAbout[service] = entry }
      case .deed(let deed): read(deed, entry)
      case .left: facts.leftOpen.append(QuestionName(entry))
      }
    }
    position = trail.count
    facts.numberDecisions()
  }

  /// Reads what was noted, shown or released, besides the way to the present question.
  mutating func tell(_ record: Record) {
    switch record.content {
    case .noted(let note): read(note, of: record)
    case .shown(let shown): read(shown, of: record)
    case .released(let released): facts.releases.add(released)
    case .opened, .addressed, .answered, .performed, .promised, .parked, .labelled, .undone,
      .struck:
      break
    }
  }

  /// Forgets what was told last; false where that is not the last of its kind, and all has to be told
  /// once more.
  mutating func untell(_ record: Record) -> Bool {
    switch record.content {
    case .noted(let note) where note.kind == .observation:
      guard facts.observations.last?.statement.record == record.sequence else { return false }
      facts.observations.removeLast()
      return true
    case .shown(let shown):
      guard sightings[shown.service]?.removeLast(record.sequence) == true else { return false }
      facts.shown[shown.service] = sightings[shown.service]?.last
      if facts.shown[shown.service] == nil { sightings[shown.service] = nil }
      return true
    default: return false
    }
  }

  private mutating func read(_ note: Note, of record: Record) {
    let statement = Statement(
      words: note.words, speaker: note.speaker, language: note.language, at: record.at,
      record: record.sequence)
    switch note.kind {
    case .observation:
      facts.observations.append(
        ObservationFact(id: nextObservation, statement: statement, isKnown: false))
    case .cost:
      if case .money(let money)? = note.value { facts.cost = .hour(money, statement) }
    case .costUndisclosed: facts.cost = .undisclosed(statement)
    case .attribution: break
    }
  }

  private mutating func read(_ shown: Shown, of record: Record) {
    sightings[shown.service, default: Sightings()].add(shown, sequence: record.sequence)
    facts.shown[shown.service] = shown
  }

  /// The last answer on the way to here, about a service where one is named. By its place on the
  /// way, not by its number: an answer that was kept after going back is newer than what follows it.
  func lastAnswer(about service: String? = nil) -> TrailEntry? {
    if let service { lastAbout[service] } else { last }
  }

  private var nextObservation: String { "B\(facts.observations.count + 1)" }

  func statement(_ answer: Answered, _ entry: TrailEntry) -> Statement {
    statement(answer, entry, words: answer.words)
  }

  /// The words of a text slot in themselves: without the other answers of the same line.
  func statement(_ answer: Answered, _ entry: TrailEntry, words: String) -> Statement {
    Statement(
      words: words, speaker: answer.speaker, language: answer.language, at: moment,
      record: entry.sequence)
  }
}
