package import Dialogues
import Quantities
package import Wording

/// One meeting with a customer: the fold of its journal, and nothing besides.
///
/// ``evolve(_:)`` takes records in as they are appended; taking in all of them at once gives the same
/// meeting (replay equals the meeting).
package struct Meeting: Hashable, Sendable {
  package let opened: Opened
  package private(set) var records: Ledger<Record>
  package private(set) var run: Run
  package private(set) var book: AnswerBook
  /// Person id; the first who was named, until somebody else speaks.
  package private(set) var speaker: String
  package private(set) var language: Language
  /// The name that people gave to the meeting.
  package private(set) var label: String?
  /// Sequences of records that were taken back or struck.
  package private(set) var fallen: Set<Int>
  /// Sequences of the records that take others back, in their order.
  package private(set) var undoings: [Int]
  /// Ids of the items of each list slot.
  private(set) var items: [String: ItemNumbers] = [:]
  /// Sequences of the records that an `/undo` took back and no redo brought again.
  private var undone: Set<Int> = []
  private var reader: FactsReader
  private let migrates: Bool

  /// Opens the meeting that the first record tells of; nil when it tells of none.
  package init?(_ records: some Sequence<Record>, in setting: Setting) {
    let library = setting.library
    let records = Array(records)
    guard let first = records.first, case .opened(let opened) = first.content,
      let dialogue = library[String(opened.dialogue.prefix { $0 != "@" })]
    else { return nil }
    self.opened = opened
    self.records = [first]
    run = Run(dialogue, in: library, given: opened.slots(of: dialogue))
    migrates = library.migrates
    book = AnswerBook()
    language = opened.language
    fallen = []
    undoings = []
    reader = FactsReader(on: setting.ground.giving(opened.given), in: opened.language)
    speaker = reader.firstSpeaker
    run.settle(book)
    evolve(Array(records.dropFirst()))
  }

  package var lastSequence: Int { records.last?.sequence ?? 0 }
  package var lastTurn: Int { records.last?.turn ?? 0 }

  /// The last record that changed what was said or done; who speaks, and in which language, is not.
  package var lastChange: Int {
    let last = records.last { record in
      if case .addressed = record.content { false } else { true }
    }
    return last?.sequence ?? 0
  }

  /// Takes in the records of one or more turns.
  package mutating func evolve(_ new: [Record]) {
    guard !new.isEmpty else { return }
    let new = migrates ? new.map(present) : new
    records.append(contentsOf: new)
    for case .struck(let sequence) in new.map(\.content) where sequence <= records.count {
      records[sequence - 1] = records[sequence - 1].emptied
    }
    if new.contains(where: { rewinds($0.content) }) { return refold() }
    for record in new { absorb(record) }
    settle()
  }

  /// A record in the names of the dialogues' present versions; the journal keeps it as it was.
  private func present(_ record: Record) -> Record {
    let top = run.library
    let id = String(opened.dialogue.prefix { $0 != "@" })
    let content: RecordContent =
      switch record.content {
      case .answered(let answer): .answered(top.present(answer, under: id))
      case .performed(let deed): .performed(top.present(deed, under: id))
      case .parked(let parked): .parked(present(parked, in: top, under: id))
      case .opened, .addressed, .shown, .noted, .promised, .released, .labelled, .undone, .struck:
        record.content
      }
    return Record(sequence: record.sequence, turn: record.turn, at: record.at, content: content)
  }

  private func present(_ parked: Parked, in library: DialogueLibrary, under top: String) -> Parked {
    Parked(
      marks: parked.marks.map { library.present(Place($0), under: top).description },
      words: parked.words, speaker: parked.speaker, language: parked.language)
  }

  private mutating func settle() {
    run.settle(book)
    reader.read(run.trail, records: records)
  }

  /// What the meeting has brought so far.
  package var facts: Facts { reader.facts }

  /// Whether a record changes something behind the present question.
  private func rewinds(_ content: RecordContent) -> Bool {
    switch content {
    case .undone, .struck: true
    case .answered(let answer):
      if case .input(let place) = run.waiting { answer.place != place } else { true }
    case .performed(let deed):
      if case .action(let call) = run.waiting { deed.place != call.place } else { true }
    case .opened, .addressed, .shown, .noted, .promised, .released, .parked, .labelled: false
    }
  }

  private mutating func absorb(_ record: Record) {
    switch record.content {
    case .addressed(let speaker, let language):
      guard stands(record) else { return }
      self.speaker = speaker
      if language != self.language { reader.speak(language) }
      self.language = language
    case .answered(let answer):
      book.enter(answer, sequence: record.sequence, stands: stands(record))
      if speaker.isEmpty, stands(record) { speaker = answer.speaker }
      if let slot = answer.slot, case .item(let id, _)? = answer.value,
        !undone.contains(record.sequence)
      {
        items[slot, default: ItemNumbers()].add(id, at: answer.place)
      }
    case .performed(let deed):
      book.enter(deed, sequence: record.sequence, stands: stands(record))
    case .noted(let note):
      if stands(record) { reader.read(note, of: record) }
    case .shown(let shown):
      if stands(record) { reader.read(shown, of: record) }
    case .released(let released):
      if stands(record) { reader.read(released) }
    case .parked(let parked):
      guard stands(record) else { return }
      for mark in parked.marks { book.leave(mark, sequence: record.sequence) }
    case .labelled(let name): label = name
    case .undone: undoings.append(record.sequence)
    case .opened, .promised, .struck: break
    }
  }

  private mutating func refold() {
    fallen = Standing.fallen(in: records)
    undone = Standing.undone(in: records, fallen: fallen)
    undoings = []
    items = [:]
    book = AnswerBook()
    reader = FactsReader(on: reader.ground, in: opened.language)
    speaker = reader.firstSpeaker
    language = opened.language
    label = nil
    for record in records { absorb(record) }
    run.restart()
    settle()
  }

  package func stands(_ record: Record) -> Bool { !fallen.contains(record.sequence) }

  /// The records that were neither taken back nor struck.
  package var standing: [Record] { records.filter(stands) }
}
