package import Dialogues
import GRDB
package import Negotiation
import Quantities

/// The journal in one SQLite file: each append is one transaction, synced to the disk before it
/// returns, so that neither `kill -9` nor a power cut takes back what was confirmed.
///
/// Several processes may open the same file; they wait for each other for up to five seconds. The
/// `-wal` file beside it belongs to it: both copied together between two appends are the whole store.
package struct SQLiteJournal: Journal {
  private let path: String
  private let queue: DatabaseQueue

  /// Opens the store, or creates it: the folder for its owner alone (0700), the file too (0600).
  ///
  /// Finishes the erasing of struck words where a killed process or a full disk stopped it.
  package init(_ path: String) throws(StoreFailure) {
    self.path = path
    queue = try StoreFile.open(path)
    if let unerased = try? Erasing.isDue(in: queue), unerased { try? Erasing.finish(in: queue) }
  }

  package func meetings() throws(StoreFailure) -> [MeetingHeader] {
    try reading { db in try MeetingList.headers(in: db) }
  }

  package func records(of id: String) throws(StoreFailure) -> [Negotiation.Record] {
    try reading { db in try Stream.meeting(id).records(in: db) }
  }

  package func append(
    _ records: [Negotiation.Record], to id: String, expecting lastSequence: Int
  ) throws(StoreFailure) {
    guard !records.isEmpty else { return }
    Growth.checkOpening(records, of: id, expecting: lastSequence)
    let stream = Stream.meeting(id)
    let struck = Growth.struck(by: records)
    do {
      try queue.write { db in
        try Growth.check(
          records, of: id, expecting: lastSequence, found: stream.lastSequence(in: db))
        for record in records { try stream.insert(record, in: db) }
        for sequence in struck { try stream.empty(sequence, in: db) }
      }
    } catch {
      throw StoreFailure(error, at: path)
    }
    if !struck.isEmpty { try? Erasing.finish(in: queue) }
  }

  package func keep(_ scripts: [Script]) throws(StoreFailure) {
    guard try reading({ db in try ScriptList.missing(scripts, in: db) }) else { return }
    do {
      try queue.write { db in try ScriptList.insert(scripts, in: db) }
    } catch {
      throw StoreFailure(error, at: path)
    }
  }

  package func scripts() throws(StoreFailure) -> [Script] {
    try reading { db in try ScriptList.all(in: db) }
  }

  package func agreements() throws(StoreFailure) -> [String] {
    try reading { db in try Stream<AgreementContent>.ids(in: db) }
  }

  package func records(ofAgreement id: String) throws(StoreFailure) -> [AgreementRecord] {
    try reading { db in try Stream.agreement(id).records(in: db) }
  }

  package func append(
    _ records: [AgreementRecord], toAgreement id: String, expecting lastSequence: Int
  ) throws(StoreFailure) {
    guard !records.isEmpty else { return }
    let stream = Stream.agreement(id)
    do {
      try queue.write { db in
        try Growth.check(
          records, of: id, expecting: lastSequence, found: stream.lastSequence(in: db))
        for record in records { try stream.insert(record, in: db) }
      }
    } catch {
      throw StoreFailure(error, at: path)
    }
  }

  /// Looks through the whole file (`entente doctor`); throws ``StoreFailure/damaged(reason:)``.
  package func verify() throws(StoreFailure) {
    let findings = try reading { db in
      try String.fetchAll(db, sql: "PRAGMA integrity_check")
    }
    guard findings == ["ok"] else {
      throw .damaged(reason: findings.prefix(3).joined(separator: "; "))
    }
  }

  private func reading<Answer>(
    _ read: (Database) throws -> Answer
  ) throws(StoreFailure) -> Answer {
    do { return try queue.read(read) } catch { throw StoreFailure(error, at: path) }
  }
}
