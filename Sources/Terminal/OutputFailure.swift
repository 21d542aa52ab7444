import Glibc

/// Output that did not arrive, by the reason the system gave.
///
/// The caller decides what follows: a reader that left (`head -1`) is no cause for alarm, a full
/// disk is.
package struct OutputFailure: Error, Equatable {
  /// The errno of the write that failed.
  package let code: Int32

  package init(code: Int32) {
    self.code = code
  }

  /// The one who read our output has gone; nobody waits for more.
  package var isReaderGone: Bool { code == EPIPE }

  /// No room was left: a full disk, a quota, a file size limit.
  package var isNoRoom: Bool { code == ENOSPC || code == EDQUOT || code == EFBIG }

  /// The stream was closed before the program began, or cannot be written to.
  package var isClosed: Bool { code == EBADF }

  /// The system's own words for the reason.
  package var reason: String { SystemReason.text(of: code) }
}
