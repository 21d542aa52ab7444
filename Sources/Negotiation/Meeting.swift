package import Dialogues
import Quantities
package import Wording

/// One meeting with a customer: the fold of its journal, and nothing besides.
///
/// ``evolve(_:)`` takes records in as they are appended; taking in all of them at once gives the same
/// meeting (replay equals the meeting).
package struct Meeting: Hashable, Sendable {
  package let opened: Opened
  package internal(set) var records: Ledger<Record>
  package internal(set) var run: Run
  package internal(set) var book: AnswerBook
  /// Person id; the first who was named, until somebody else speaks.
  package internal(set) var speaker: String
  package internal(set) var language: Language
  /// The name that people gave to the meeting.
  package internal(set) var label: String?
  /// Which records were taken back or struck.
  var standings = Standing()
  /// Sequences of the records that take others back, in their order.
  var undoings: Ledger<Int> = []
  /// For each place the undoings by which it was opened again and which stand.
  var reopenings: [Place: Ledger<Int>] = [:]
  /// Ids of the items of each list slot.
  var items: [String: ItemNumbers] = [:]
  /// Sequences of the records that say who speaks, and in which language.
  var addressings: Ledger<Int> = []
  /// What was noted, shown and released: the ground of the facts, whatever way leads to the question.
  var told: FactsReader
  var tellings: Ledger<Int> = []
  var reader: FactsReader
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
    reader = FactsReader(on: setting.ground.giving(opened.given), in: opened.language)
    told = reader
    speaker = reader.firstSpeaker
    _ = standings.add(first, to: self.records)
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
  ///
  /// Costs as much as there is new, and as the way to the present question where it changes: never
  /// as the whole meeting, but where words are struck from it.
  package mutating func evolve(_ new: [Record]) {
    guard !new.isEmpty else { return }
    let new = migrates ? new.map(present) : new
    let isRewinding = new.contains { rewinds($0.content) }
    let first = records.count
    records.append(contentsOf: new)
    let struck = new.compactMap { record in
      if case .struck(let sequence) = record.content { sequence } else { nil }
    }
    for sequence in struck where sequence <= records.count {
      records[sequence - 1] = records[sequence - 1].emptied
    }
    if struck.isEmpty {
      for index in first..<records.count { absorb(records[index]) }
    } else {
      refold()
    }
    if isRewinding { rewind() }
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

  package func stands(_ record: Record) -> Bool { stands(record.sequence) }

  func stands(_ sequence: Int) -> Bool { standings.stands(sequence) }

  /// The records that were neither taken back nor struck; counted from the end without looking at all.
  package var standing: some BidirectionalCollection<Record> {
    records.lazy.filter { [standings] in standings.stands($0.sequence) }
  }
}
