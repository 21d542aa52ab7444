import GRDB

/// The tables of a store, and how an older file is brought up to them.
///
/// `user_version` counts the steps that a file has taken; a step is never changed, only followed by
/// others. `application_id` tells a store from other programs' databases.
enum Schema {
  /// "Ente" in ASCII.
  private static let application = 0x456E_7465

  private static let steps = [
    """
    CREATE TABLE records (
      stream TEXT NOT NULL, sequence INTEGER NOT NULL, turn INTEGER NOT NULL, at TEXT NOT NULL,
      kind TEXT NOT NULL, body TEXT NOT NULL, PRIMARY KEY (stream, sequence));
    CREATE INDEX addresses ON records (stream, sequence) WHERE kind IN ('opened', 'addressed');
    CREATE TABLE unerased (
      stream TEXT NOT NULL, sequence INTEGER NOT NULL, PRIMARY KEY (stream, sequence));
    """,
    """
    CREATE TABLE scripts (
      id INTEGER PRIMARY KEY, dialogue TEXT NOT NULL, version INTEGER NOT NULL,
      text TEXT NOT NULL, UNIQUE (dialogue, version, text));
    """,
    """
    CREATE INDEX labels ON records (stream, sequence) WHERE kind = 'labelled';
    """,
  ]

  /// Throws ``StoreFailure/newer(schema:)`` for a later program's file and
  /// ``StoreFailure/cannotOpen(path:reason:)`` for another program's; both stay untouched.
  static func bringUp(_ db: Database, _ path: String) throws {
    var isCurrent = false
    // In one transaction, else another process creates the tables between two of the questions.
    try db.inTransaction(.deferred) {
      isCurrent = try version(of: db, path) == steps.count
      return .commit
    }
    guard !isCurrent else { return }
    try db.inTransaction(.immediate) {
      let version = try version(of: db, path)
      for step in steps.dropFirst(version) { try db.execute(sql: step) }
      try db.execute(sql: "PRAGMA application_id = \(application)")
      try db.execute(sql: "PRAGMA user_version = \(steps.count)")
      return .commit
    }
  }

  private static func version(of db: Database, _ path: String) throws -> Int {
    let owner = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
    let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    if owner != application {
      let tables = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master") ?? 0
      guard owner == 0, version == 0, tables == 0 else {
        throw StoreFailure.cannotOpen(path: path, reason: "it is another program's database")
      }
    }
    guard version <= steps.count else { throw StoreFailure.newer(schema: version) }
    return version
  }
}
