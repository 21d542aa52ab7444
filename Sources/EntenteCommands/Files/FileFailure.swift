import Glibc
import Presentation
import Terminal

/// A file that could not be written; no part of it was left.
struct FileFailure: Error {
  let path: String
  /// The errno.
  let code: Int32

  var trouble: SavingTrouble {
    switch code {
    case ENOSPC, EDQUOT, EFBIG: .full
    case EACCES, EPERM, EROFS: .denied
    case ENOENT, ENOTDIR: .absent
    default: .other(SystemReason.text(of: code))
    }
  }
}

extension CommandFailure {
  init(file failure: FileFailure) {
    let reason = SystemReason.text(of: failure.code)
    self.init(
      .cannotCreate,
      "\(failure.path) could not be written: \(reason); no part of it was left. Choose another folder with --output"
    )
  }
}
