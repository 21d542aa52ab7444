import GRDB
import Negotiation
import Quantities

/// One sequence of records in the file: `meeting/<id>` or `agreement/<id>` (DECISIONS 2).
struct Stream<Content: StoredContent> {
  let name: String

  func lastSequence(in db: Database) throws -> Int {
    try Int.fetchOne(
      db.cachedStatement(sql: "SELECT max(sequence) FROM records WHERE stream = ?"),
      arguments: [name]) ?? 0
  }

  func insert(_ record: Recorded<Content>, in db: Database) throws {
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO records (stream, sequence, turn, at, kind, body) VALUES (?, ?, ?, ?, ?, ?)
        """)
    try statement.execute(
      arguments: [
        name, record.sequence, record.turn, record.at.description, record.content.name,
        RecordCodec.encode(record),
      ])
  }

  /// Throws ``StoreFailure/damaged(reason:)`` where a line is missing or cannot be read.
  func records(in db: Database) throws -> [Recorded<Content>] {
    let statement = try db.cachedStatement(
      sql: "SELECT body FROM records WHERE stream = ? ORDER BY sequence")
    let lines = try String.fetchAll(statement, arguments: [name])
    return try zip(1..., lines).map { sequence, line in try record(sequence, from: line) }
  }

  fileprivate func record(
    _ sequence: Int, from line: String
  ) throws(StoreFailure) -> Recorded<Content> {
    let record: Recorded<Content>
    do {
      record = try RecordCodec.decode(line, as: Content.self)
    } catch .damaged(let reason) {
      throw StoreFailure.damaged(reason: "record \(sequence) of \(name): \(reason)")
    } catch {
      throw error
    }
    guard record.sequence == sequence else {
      throw .damaged(reason: "record \(sequence) of \(name) is missing")
    }
    return record
  }
}

extension Stream where Content == RecordContent {
  static func meeting(_ id: String) -> Stream { Stream(name: "meeting/\(id)") }

  /// Leaves the tombstone of a record, and a note that its words are still to be erased.
  func empty(_ sequence: Int, in db: Database) throws {
    let line = try String.fetchOne(
      db, sql: "SELECT body FROM records WHERE stream = ? AND sequence = ?",
      arguments: [name, sequence])
    guard let line else { return }
    try db.execute(
      sql: "UPDATE records SET body = ? WHERE stream = ? AND sequence = ?",
      arguments: [RecordCodec.encode(try record(sequence, from: line).emptied), name, sequence])
    try db.execute(
      sql: "INSERT OR IGNORE INTO unerased (stream, sequence) VALUES (?, ?)",
      arguments: [name, sequence])
  }
}

extension Stream where Content == AgreementContent {
  private static var prefix: String { "agreement/" }

  static func agreement(_ id: String) -> Stream { Stream(name: prefix + id) }

  /// The ids of all agreements, in their order.
  static func ids(in db: Database) throws -> [String] {
    try String.fetchAll(
      db,
      sql: "SELECT stream FROM records WHERE sequence = 1 AND stream GLOB 'agreement/*'"
    ).map { String($0.dropFirst(prefix.count)) }.sorted()
  }
}
