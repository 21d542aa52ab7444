import Dialogues
import GRDB

/// The dialogue files that meetings were led by.
enum ScriptList {
  static func all(in db: Database) throws -> [Script] {
    try Row.fetchAll(db, sql: "SELECT dialogue, version, text FROM scripts ORDER BY id").map {
      Script(dialogue: $0["dialogue"], version: $0["version"], text: $0["text"])
    }
  }

  /// Whether one of them is not kept yet: mostly none is, and then nothing has to be written.
  static func missing(_ scripts: [Script], in db: Database) throws -> Bool {
    let statement = try db.cachedStatement(
      sql: "SELECT EXISTS (SELECT 1 FROM scripts WHERE dialogue = ? AND version = ? AND text = ?)")
    return try scripts.contains { script in
      try Bool.fetchOne(
        statement, arguments: [script.dialogue, script.version, script.text]) != true
    }
  }

  static func insert(_ scripts: [Script], in db: Database) throws {
    for script in scripts {
      try db.execute(
        sql: "INSERT OR IGNORE INTO scripts (dialogue, version, text) VALUES (?, ?, ?)",
        arguments: [script.dialogue, script.version, script.text])
    }
  }
}
