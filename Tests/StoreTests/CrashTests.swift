import EntenteTestSupport
import Foundation
import Glibc
import Negotiation
import Store
import Testing

/// What is left when a process or the machine stops in the middle (TERMINAL T8, T9).
struct CrashTests {
  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `a process killed at any moment leaves every confirmed turn, and no part of another`(
    seed: UInt64
  ) async throws {
    let folder = try TemporaryFolder()
    let store: String = folder.store
    let confirmations: String = "\(folder.path)/confirmed"
    await #expect(processExitsWith: .signal(SIGALRM)) {
      [store = store as String, confirmations = confirmations as String, seed = seed as UInt64] in
      var random = SplitMix(seed: seed)
      let journal = try SQLiteJournal(store)
      let confirmed = open(confirmations, O_WRONLY | O_CREAT | O_APPEND, 0o600)
      var sample = SampleMeeting(seed: seed)
      var alarm = itimerval()
      alarm.it_value.tv_usec = Int.random(in: 1...60_000, using: &random)
      setitimer(__itimer_which_t(ITIMER_REAL.rawValue), &alarm, nil)
      while true {
        try sample.speak(to: journal)
        write(confirmed, ".", 1)
      }
    }
    let count = (try? Data(contentsOf: URL(filePath: confirmations)).count) ?? 0
    let journal = try SQLiteJournal(store)
    try journal.verify()
    let kept = try journal.records(of: "st-anna")
    var sample = SampleMeeting(seed: seed)
    for _ in 0..<count { _ = sample.turn() }
    if kept != sample.records { _ = sample.turn() }
    #expect(kept == sample.records, "seed \(seed), \(count) turns confirmed")
  }

  @Test func `a copy of the files between two appends holds all that was confirmed`() throws {
    let folder = try TemporaryFolder()
    let journal = try SQLiteJournal(folder.store)
    var sample = SampleMeeting(seed: 5)
    for number in 0..<60 {
      try sample.speak(to: journal)
      let copy = try SQLiteJournal(try self.copy(folder, number: number))
      try copy.verify()
      #expect(try copy.records(of: "st-anna") == sample.records)
    }
  }

  @Test func `a write-ahead file torn at any byte leaves whole turns from the first on`() throws {
    let folder = try TemporaryFolder()
    let journal = try SQLiteJournal(folder.store)
    var sample = SampleMeeting(seed: 6)
    var prefixes: [[Record]] = [[]]
    for _ in 0..<12 {
      try sample.speak(to: journal)
      prefixes.append(sample.records)
    }
    var random = SplitMix(seed: 6)
    var lengths: Set<Int> = []
    for number in 0..<80 {
      let path = try copy(folder, number: number)
      let whole = try Data(contentsOf: URL(filePath: "\(path)-wal"))
      let torn = whole.prefix(Int.random(in: 0...whole.count, using: &random))
      try torn.write(to: URL(filePath: "\(path)-wal"))
      let copy = try SQLiteJournal(path)
      try copy.verify()
      let kept = try copy.records(of: "st-anna")
      #expect(prefixes.contains(kept))
      lengths.insert(kept.count)
    }
    #expect(lengths.count > 5)
  }

  private func copy(_ folder: borrowing TemporaryFolder, number: Int) throws -> String {
    let path = "\(folder.path)/copy-\(number).sqlite"
    for tail in ["", "-wal"] {
      try FileManager.default.copyItem(atPath: folder.store + tail, toPath: path + tail)
    }
    return path
  }
}
