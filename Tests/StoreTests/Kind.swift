import Store

/// The journals to which the contract applies.
enum Kind: CaseIterable {
  case memory, sqlite

  /// Two ways into the same journal: the same object, or two handles of one file.
  func handles(in folder: borrowing TemporaryFolder) throws -> (any Journal, any Journal) {
    switch self {
    case .memory:
      let journal = MemoryJournal()
      return (journal, journal)
    case .sqlite: return (try SQLiteJournal(folder.store), try SQLiteJournal(folder.store))
    }
  }
}
