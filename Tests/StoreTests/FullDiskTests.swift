import Foundation
import Negotiation
import Store
import Testing

/// A disk without room loses nothing that was confirmed and confirms nothing it lost (TERMINAL T20).
struct FullDiskTests {
  @Test(.enabled(if: SmallDisk.isPossible, "Only who may mount a tmpfs can fill a disk here."))
  func `an append to a full disk fails whole, and works once there is room`() throws {
    let folder = try TemporaryFolder()
    let disk = try SmallDisk(at: "\(folder.path)/disk", kilobytes: 400)
    let ballast = "\(disk.path)/ballast"
    try Data(repeating: 1, count: 150_000).write(to: URL(filePath: ballast))
    let path = "\(disk.path)/meetings.sqlite"
    let journal = try SQLiteJournal(path)
    var sample = SampleMeeting(seed: 8)
    var confirmed: [Record] = []
    let failure = #expect(throws: StoreFailure.self) {
      for _ in 0..<10_000 {
        try sample.speak(to: journal)
        confirmed = sample.records
      }
    }
    #expect(failure == .full(path: path))
    #expect(try journal.records(of: "st-anna") == confirmed)
    let refused = Array(sample.records.dropFirst(confirmed.count))
    #expect(throws: StoreFailure.full(path: path)) {
      try journal.append(refused, to: "st-anna", expecting: confirmed.count)
    }
    try FileManager.default.removeItem(atPath: ballast)
    try journal.append(refused, to: "st-anna", expecting: confirmed.count)
    #expect(try SQLiteJournal(path).records(of: "st-anna") == sample.records)
    try journal.verify()
  }

  @Test(
    .enabled(if: SmallDisk.isPossible, "Only who may mount a tmpfs can fill a disk here."),
    arguments: [4, 12, 24, 40, 60, 80])
  func `a store that does not even fit says so`(kilobytes: Int) throws {
    let folder = try TemporaryFolder()
    let disk = try SmallDisk(at: "\(folder.path)/disk", kilobytes: kilobytes)
    let path = "\(disk.path)/kept/meetings.sqlite"
    let failure = #expect(throws: StoreFailure.self) {
      var sample = SampleMeeting(seed: 9)
      let journal = try SQLiteJournal(path)
      while true { try sample.speak(to: journal) }
    }
    #expect(failure == .full(path: path))
  }
}
