import Dialogues
import Quantities
import ServiceCatalogue
import Wording

/// Reads the facts off a meeting: first what the way to the present question tells, then the notes.
package struct FactsReader {
  let meeting: Meeting
  let setting: Setting
  var facts = Facts()
  /// How far along the trail the reader is.
  private var position = 0
  private let moments: [Int: Instant]

  package static func facts(of meeting: Meeting, in setting: Setting) -> Facts {
    var reader = FactsReader(meeting: meeting, setting: setting)
    reader.read()
    return reader.facts
  }

  private init(meeting: Meeting, setting: Setting) {
    self.meeting = meeting
    self.setting = setting
    moments = Dictionary(meeting.records.map { ($0.sequence, $0.at) }) { first, _ in first }
  }

  private mutating func read() {
    for observation in setting.customer.observations {
      let translated = observation.words[meeting.language]
      addObservation(
        Statement(
          words: translated ?? observation.words.original, speaker: observation.speaker,
          language: translated == nil ? setting.customer.language : meeting.language,
          at: Instant(seconds: Int64(observation.date.dayNumber) * 86_400), record: 0),
        isKnown: true)
    }
    readNotes()
    for (index, entry) in meeting.run.trail.enumerated() {
      position = index
      switch entry.content {
      case .answer(let answer): read(answer, entry)
      case .deed(let deed): read(deed, entry)
      }
    }
    for index in facts.services.indices where facts.services[index].decision != nil {
      let number = facts.services[...index].filter { $0.decision != nil }.count
      facts.services[index].decision?.id = "D\(number)"
    }
  }

  /// The last answer on the way to here, about a service where one is named. By its place on the
  /// way, not by its number: an answer that was kept after going back is newer than what follows it.
  func lastAnswer(about service: String? = nil) -> TrailEntry? {
    meeting.run.trail[..<position].last { entry in
      entry.answer != nil && (service == nil || entry.bindings["service"]?.key == service)
    }
  }

  private mutating func readNotes() {
    for record in meeting.standing {
      guard case .noted(let note) = record.content else { continue }
      let statement = Statement(
        words: note.words, speaker: note.speaker, language: note.language, at: record.at,
        record: record.sequence)
      switch note.kind {
      case .observation: addObservation(statement, isKnown: false)
      case .cost:
        if case .money(let money)? = note.value { facts.cost = .hour(money, statement) }
      case .costUndisclosed: facts.cost = .undisclosed(statement)
      case .attribution: break
      }
    }
  }

  private mutating func addObservation(_ statement: Statement, isKnown: Bool) {
    facts.observations.append(
      ObservationFact(
        id: "B\(facts.observations.count + 1)", statement: statement, isKnown: isKnown))
  }

  func statement(_ answer: Answered, _ entry: TrailEntry) -> Statement {
    Statement(
      words: answer.words, speaker: answer.speaker, language: answer.language,
      at: moments[entry.sequence] ?? setting.now, record: entry.sequence)
  }

  /// The words of a text slot in themselves: without the other answers of the same line.
  func statement(_ answer: Answered, _ entry: TrailEntry, words: String) -> Statement {
    Statement(
      words: words, speaker: answer.speaker, language: answer.language,
      at: moments[entry.sequence] ?? setting.now, record: entry.sequence)
  }
}
