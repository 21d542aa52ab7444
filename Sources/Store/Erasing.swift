import GRDB

/// Removes from the files what was struck, once the record itself has been emptied.
///
/// An emptied record alone leaves its old words behind: in the write-ahead file, and perhaps in gaps
/// that SQLite leaves when it divides a page, which secure_delete does not promise to reach. So the
/// file is written anew and the write-ahead file cut to nothing. Until both are done, the strike
/// stands in the table `unerased`; whoever opens the store next goes on with it.
enum Erasing {
  static func isDue(in queue: DatabaseQueue) throws -> Bool {
    try queue.read { db in
      try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM unerased)") ?? false
    }
  }

  static func finish(in queue: DatabaseQueue) throws {
    try queue.writeWithoutTransaction { db in
      try db.execute(sql: "VACUUM")
      try db.checkpoint(.truncate)
      try db.execute(sql: "DELETE FROM unerased")
    }
  }
}
