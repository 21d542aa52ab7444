import Store

/// Opens the journal by its name, and says failures in the words of the command line.
enum StoreDoor {
  static func open(_ name: String) throws -> any Journal {
    if name == "memory" { return MemoryJournal() }
    do {
      return try SQLiteJournal(name)
    } catch {
      throw CommandFailure(store: error)
    }
  }
}

extension Journal {
  func headers() throws -> [MeetingHeader] {
    do { return try meetings() } catch { throw CommandFailure(store: error) }
  }
}
