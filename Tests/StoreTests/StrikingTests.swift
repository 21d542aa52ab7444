import Dialogues
import EntenteTestSupport
import Foundation
import GRDB
import Negotiation
import Quantities
import Store
import Testing
import Wording

/// What was struck is gone from the files, not only from view (MEETING 19).
struct StrikingTests {
  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func `no byte of struck words stays in the files, and no other word goes`(seed: UInt64) throws {
    let folder = try TemporaryFolder()
    let journal = try SQLiteJournal(folder.store)
    var random = SplitMix(seed: seed)
    var lengths: [String: Int] = [:]
    var spoken: Set<String> = []
    var struck: Set<String> = []
    for number in 0..<150 {
      let id = "m\(Int.random(in: 0..<6, using: &random))"
      let last = lengths[id] ?? 0
      let secret = "SECRET-\(number)-"
      let turn = Self.turn(id, after: last, secret, length: Int.random(in: 0..<900, using: &random))
      try journal.append(turn, to: id, expecting: last)
      lengths[id] = last + turn.count
      spoken.insert(secret)
      guard Int.random(in: 0..<6, using: &random) == 0 else { continue }
      let strike = Negotiation.Record(
        sequence: last + turn.count + 1, turn: 0, at: Instant(seconds: 0),
        content: .struck(sequence: last + turn.count))
      try journal.append([strike], to: id, expecting: last + turn.count)
      lengths[id] = strike.sequence
      struck.insert(secret)
      #expect(try Self.found([secret], in: folder).isEmpty)
    }
    #expect(try Self.found(spoken, in: folder) == spoken.subtracting(struck), "seed \(seed)")
    try journal.verify()
  }

  @Test func `an erasing that was cut short is finished by the next opening`() throws {
    let folder = try TemporaryFolder()
    let path = folder.store
    let journal = try SQLiteJournal(path)
    let turn = Self.turn("m", after: 0, "SECRET-", length: 300)
    try journal.append(turn, to: "m", expecting: 0)
    let emptied = RecordCodec.encode(try #require(turn.last).emptied)
    let raw = try DatabaseQueue(path: path)
    try raw.write { db in
      try db.execute(
        sql: "UPDATE records SET body = ? WHERE sequence = ?", arguments: [emptied, turn.count])
      try db.execute(sql: "INSERT INTO unerased VALUES ('meeting/m', ?)", arguments: [turn.count])
    }
    #expect(try Self.found(["SECRET-"], in: folder) == ["SECRET-"])
    let reopened = try SQLiteJournal(path)
    #expect(try Self.found(["SECRET-"], in: folder).isEmpty)
    #expect(try reopened.records(of: "m").last == turn.last?.emptied)
  }

  private static func turn(
    _ id: String, after last: Int, _ secret: String, length: Int
  ) -> [Negotiation.Record] {
    let opening = RecordContent.opened(
      Opened(meeting: id, customer: id, dialogue: "d@1", catalogue: "c@1", language: .it))
    let note = RecordContent.noted(
      Note(
        kind: .observation, words: secret + String(repeating: "x", count: length), speaker: "anna",
        language: .it, value: .text(secret), about: secret))
    let contents = last == 0 ? [opening, note] : [note]
    return zip((last + 1)..., contents).map {
      Negotiation.Record(sequence: $0, turn: last + 1, at: Instant(seconds: 0), content: $1)
    }
  }

  private static func found(
    _ words: Set<String>, in folder: borrowing TemporaryFolder
  ) throws -> Set<String> {
    let kept = "\(folder.path)/kept"
    let bytes = try FileManager.default.contentsOfDirectory(atPath: kept).map {
      try Data(contentsOf: URL(filePath: "\(kept)/\($0)"))
    }
    return words.filter { word in bytes.contains { $0.range(of: Data(word.utf8)) != nil } }
  }
}
