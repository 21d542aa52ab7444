import GRDB

extension StoreFailure {
  /// What an error of the database means for those who wait for it.
  init(_ error: any Error, at path: String) {
    if let failure = error as? StoreFailure {
      self = failure
    } else if let error = error as? DatabaseError {
      self.init(error, at: path)
    } else {
      self = .io(reason: "\(error)")
    }
  }

  private init(_ error: DatabaseError, at path: String) {
    let reason = error.message ?? "\(error.resultCode)"
    switch error.extendedResultCode {
    case .SQLITE_IOERR_SHMSIZE: self = .full(path: path)
    default:
      switch error.resultCode {
      case .SQLITE_FULL: self = .full(path: path)
      case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy(nil)
      case .SQLITE_CORRUPT, .SQLITE_NOTADB: self = .damaged(reason: "\(path): \(reason)")
      case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH, .SQLITE_READONLY:
        self = .cannotOpen(path: path, reason: reason)
      default: self = .io(reason: reason)
      }
    }
  }
}
