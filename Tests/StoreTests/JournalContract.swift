import Dialogues
import Dispatch
import Negotiation
import Quantities
import Store
import Synchronization
import Testing
import Wording

/// What every journal keeps to.
@Suite struct JournalContract {
  @Test(arguments: Kind.allCases, 1...10 as ClosedRange<UInt64>)
  func `what was appended is read back, whichever handle reads it`(
    kind: Kind, seed: UInt64
  ) throws {
    let folder = try TemporaryFolder()
    let (journal, other) = try kind.handles(in: folder)
    var sample = SampleMeeting(seed: seed)
    for _ in 0..<15 {
      try sample.speak(to: journal)
      #expect(try other.records(of: "st-anna") == sample.records)
    }
    let header = try #require(try other.meetings().first)
    #expect(header.recordCount == sample.records.count)
    #expect(header.openedAt == sample.records.first?.at)
    #expect(header.lastAt == sample.records.last?.at)
    #expect(header.language == sample.language)
  }

  @Test(arguments: Kind.allCases)
  func `scripts are kept once, in the order in which they came`(kind: Kind) throws {
    let folder = try TemporaryFolder()
    let (journal, other) = try kind.handles(in: folder)
    let first = Script(dialogue: "negotiation", version: 1, text: "dialogue: negotiation")
    let second = Script(dialogue: "negotiation", version: 1, text: "dialogue: negotiation\n")
    try journal.keep([first])
    try other.keep([second, first])
    try journal.keep([])
    #expect(try other.scripts() == [first, second])
  }

  @Test(arguments: Kind.allCases)
  func `who does not know the last record meets a conflict, and nothing is added`(
    kind: Kind
  ) throws {
    let folder = try TemporaryFolder()
    let (journal, other) = try kind.handles(in: folder)
    var sample = SampleMeeting(seed: 7)
    let opening = sample.turn()
    let next = sample.turn()
    try journal.append(opening, to: "st-anna", expecting: 0)
    #expect(throws: StoreFailure.conflict(expected: 0, found: opening.count)) {
      try other.append(opening, to: "st-anna", expecting: 0)
    }
    try other.append(next, to: "st-anna", expecting: opening.count)
    #expect(throws: StoreFailure.conflict(expected: opening.count, found: sample.records.count)) {
      try journal.append(next, to: "st-anna", expecting: opening.count)
    }
    #expect(try journal.records(of: "st-anna") == sample.records)
  }

  @Test(arguments: Kind.allCases)
  func `turns of two writers at once follow each other and never mix`(kind: Kind) throws {
    let folder = try TemporaryFolder()
    let (left, right) = try kind.handles(in: folder)
    var sample = SampleMeeting(seed: 11)
    try sample.speak(to: left)
    let opened = sample.records.count
    let writers = [Writer(name: "left", journal: left), Writer(name: "right", journal: right)]
    let failures = Mutex<[StoreFailure]>([])
    DispatchQueue.concurrentPerform(iterations: writers.count) { number in
      do throws(StoreFailure) {
        try writers[number].write(turns: 25, to: "st-anna")
      } catch {
        failures.withLock { $0.append(error) }
      }
    }
    #expect(failures.withLock { $0 } == [])
    let written = try left.records(of: "st-anna").dropFirst(opened)
    #expect(written.map(\.sequence) == Array((opened + 1)...(opened + 150)))
    for writer in writers {
      #expect(Writer.turns(of: writer.name, in: Array(written)) == Array(1...25))
    }
  }

  @Test(arguments: Kind.allCases)
  func `meetings stand apart, and a new one takes the first free id`(kind: Kind) throws {
    let folder = try TemporaryFolder()
    let (journal, _) = try kind.handles(in: folder)
    #expect(try journal.meetings() == [])
    #expect(try journal.records(of: "st-anna") == [])
    var samples: [SampleMeeting] = []
    for customer in ["st-anna", "laborwerk", "st-anna", "st-anna"] {
      let id = try journal.nextId(for: customer)
      var sample = SampleMeeting(id, customer: customer, seed: UInt64(samples.count))
      try sample.speak(to: journal)
      samples.append(sample)
    }
    #expect(samples.map(\.id) == ["st-anna", "laborwerk", "st-anna-2", "st-anna-3"])
    #expect(try journal.meetings().map(\.id) == samples.map(\.id).sorted())
    #expect(try journal.meetings(of: "laborwerk").map(\.id) == ["laborwerk"])
    for sample in samples { #expect(try journal.records(of: sample.id) == sample.records) }
  }

  @Test(arguments: Kind.allCases, 1...5 as ClosedRange<UInt64>)
  func `a struck record keeps its place and kind, and every other record is as it was`(
    kind: Kind, seed: UInt64
  ) throws {
    let folder = try TemporaryFolder()
    let (journal, other) = try kind.handles(in: folder)
    var sample = SampleMeeting(seed: seed)
    for _ in 0..<15 { _ = sample.turn() }
    try journal.append(sample.records, to: "st-anna", expecting: 0)
    let gone = [2, 5, sample.records.count]
    let strikes = sample.strikes(gone)
    try journal.append(strikes, to: "st-anna", expecting: sample.records.count)
    let kept = try other.records(of: "st-anna")
    for (before, after) in zip(sample.records + strikes, kept) {
      #expect(after == (gone.contains(before.sequence) ? before.emptied : before))
      #expect(after.content.name == before.content.name)
    }
    #expect(kept.count == sample.records.count + gone.count)
  }
}
