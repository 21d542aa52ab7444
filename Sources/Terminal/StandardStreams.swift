internal import CReadline
import Glibc

/// What every program does with its three streams before it opens any file.
package enum StandardStreams {
  /// Puts /dev/null where a stream is closed, and makes a closed pipe and a limit on the size of
  /// files errors that are seen.
  ///
  /// Else the first file that is opened gets the number of the closed stream, and the dialogue is
  /// written into it. Standard output is opened for reading only, so that writing to it still
  /// fails with EBADF: a program whose output was closed has not done its work.
  package static func secure() {
    failed_writes_as_errors()
    open(STDIN_FILENO, O_RDONLY)
    open(STDOUT_FILENO, O_RDONLY)
    open(STDERR_FILENO, O_RDWR)
  }

  /// open(2) takes the lowest free number; the numbers below are taken when this is called.
  private static func open(_ descriptor: Int32, _ mode: Int32) {
    guard fcntl(descriptor, F_GETFD) == -1, errno == EBADF else { return }
    _ = Glibc.open("/dev/null", mode)
  }
}
