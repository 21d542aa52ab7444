import Dispatch
import Foundation
import GRDB
import Negotiation
import Store
import Synchronization
import Testing

struct SQLiteJournalTests {
  @Test func `only the owner can read the folder and the files`() throws {
    let folder = try TemporaryFolder()
    let journal = try SQLiteJournal(folder.store)
    var sample = SampleMeeting(seed: 1)
    try sample.speak(to: journal)
    let kept = "\(folder.path)/kept"
    #expect(try permissions(kept) == 0o700)
    let files = try FileManager.default.contentsOfDirectory(atPath: kept)
    #expect(files.contains("meetings.sqlite-wal"))
    for file in files { #expect(try permissions("\(kept)/\(file)") == 0o600) }
  }

  @Test func `a store that is opened again holds what it held`() throws {
    let folder = try TemporaryFolder()
    var sample = SampleMeeting(seed: 2)
    for _ in 0..<5 { try sample.speak(to: SQLiteJournal(folder.store)) }
    #expect(try SQLiteJournal(folder.store).records(of: "st-anna") == sample.records)
  }

  @Test(arguments: 1...5)
  func `many that create the store at once all find it usable`(round: Int) throws {
    let folder = try TemporaryFolder()
    let path = folder.store
    let failures = Mutex<[StoreFailure]>([])
    DispatchQueue.concurrentPerform(iterations: 8) { number in
      do throws(StoreFailure) {
        var sample = SampleMeeting("m\(number)", seed: UInt64(number))
        try sample.speak(to: SQLiteJournal(path))
      } catch {
        failures.withLock { $0.append(error) }
      }
    }
    #expect(failures.withLock { $0 } == [])
    #expect(try SQLiteJournal(path).meetings().map(\.id) == (0..<8).map { "m\($0)" })
  }

  @Test func `each way of being no store is told apart, and the file stays as it was`() throws {
    let folder = try TemporaryFolder()
    let text = "\(folder.path)/minutes.txt"
    try String(repeating: "These are minutes, not a store.\n", count: 400).write(
      toFile: text, atomically: true, encoding: .utf8)
    let other = "\(folder.path)/photos.sqlite"
    try DatabaseQueue(path: other).write { try $0.execute(sql: "CREATE TABLE photos (name)") }
    let later = "\(folder.path)/later.sqlite"
    _ = try SQLiteJournal(later)
    try DatabaseQueue(path: later).write { try $0.execute(sql: "PRAGMA user_version = 7") }
    let before = try [text, other, later].map { try Data(contentsOf: URL(filePath: $0)) }
    #expect(throws: StoreFailure.damaged(reason: "\(text): file is not a database")) {
      try SQLiteJournal(text)
    }
    #expect(
      throws: StoreFailure.cannotOpen(path: other, reason: "it is another program's database")
    ) { try SQLiteJournal(other) }
    #expect(throws: StoreFailure.newer(schema: 7)) { try SQLiteJournal(later) }
    #expect(throws: StoreFailure.self) { try SQLiteJournal(folder.path) }
    #expect(throws: StoreFailure.self) { try SQLiteJournal("\(text)/meetings.sqlite") }
    #expect(throws: StoreFailure.self) { try SQLiteJournal("") }
    #expect(try [text, other, later].map { try Data(contentsOf: URL(filePath: $0)) } == before)
  }

  @Test func `a line that was spoiled or lost in the file is named`() throws {
    let folder = try TemporaryFolder()
    let journal = try SQLiteJournal(folder.store)
    var sample = SampleMeeting(seed: 3)
    for _ in 0..<4 { try sample.speak(to: journal) }
    let raw = try DatabaseQueue(path: folder.store)
    try raw.write { try $0.execute(sql: "UPDATE records SET body = '{' WHERE sequence = 3") }
    #expect(damage(in: journal)?.hasPrefix("record 3 of meeting/st-anna") == true)
    try raw.write { try $0.execute(sql: "DELETE FROM records WHERE sequence = 3") }
    #expect(damage(in: journal) == "record 3 of meeting/st-anna is missing")
  }

  @Test func `a spoiled page is found`() throws {
    let folder = try TemporaryFolder()
    var sample = SampleMeeting(seed: 4)
    for _ in 0..<60 { _ = sample.turn() }
    try SQLiteJournal(folder.store).append(sample.records, to: "st-anna", expecting: 0)
    var bytes = try Data(contentsOf: URL(filePath: folder.store))
    for place in 8_192..<min(40_960, bytes.count) { bytes[place] = 0xA5 }
    try bytes.write(to: URL(filePath: folder.store))
    #expect(throws: StoreFailure.self) {
      let journal = try SQLiteJournal(folder.store)
      try journal.verify()
    }
    #expect(throws: StoreFailure.self) {
      _ = try SQLiteJournal(folder.store).records(of: "st-anna")
    }
  }

  private func damage(in journal: SQLiteJournal) -> String? {
    let failure = #expect(throws: StoreFailure.self) { try journal.records(of: "st-anna") }
    if case .damaged(let reason)? = failure { return reason } else { return nil }
  }

  private func permissions(_ path: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    return try #require(attributes[.posixPermissions] as? Int)
  }
}
