import GRDB

/// The file of a store: made for its owner alone, opened so that a commit is on the disk.
enum StoreFile {
  /// Seconds that one process waits for another.
  private static let patience = 5.0

  static func open(_ path: String) throws(StoreFailure) -> DatabaseQueue {
    // With a slash in it, no name is special to SQLite: ":memory:" is a file here.
    let place = path.contains("/") ? path : "./\(path)"
    try OwnFile.makeFolder(of: place)
    try OwnFile.make(place)
    do {
      var configuration = Configuration()
      configuration.busyMode = .timeout(patience)
      configuration.foreignKeysEnabled = false
      let queue = try DatabaseQueue(path: place, configuration: configuration)
      try queue.writeWithoutTransaction { db in try prepare(db, path) }
      return queue
    } catch {
      throw StoreFailure(error, at: path)
    }
  }

  private static func prepare(_ db: Database, _ path: String) throws {
    try db.execute(
      sql: """
        PRAGMA synchronous = FULL;
        PRAGMA secure_delete = ON;
        PRAGMA temp_store = MEMORY;
        """)
    try Schema.bringUp(db, path)
    try useWriteAheadFile(db)
  }

  /// The mode stays in the file, so that only the first opening pays for it. Where another process
  /// is in the way, the next opening sets it; until then commits are as durable, only slower.
  private static func useWriteAheadFile(_ db: Database) throws {
    guard try String.fetchOne(db, sql: "PRAGMA journal_mode") != "wal" else { return }
    do {
      _ = try String.fetchOne(db, sql: "PRAGMA journal_mode = WAL")
    } catch DatabaseError.SQLITE_BUSY {}
  }
}
