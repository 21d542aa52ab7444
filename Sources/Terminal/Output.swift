import Glibc

/// A stream to write text to, which says so when the text did not arrive.
///
/// `print` exits 0 on a full disk and on a closed standard output; this is write(2), with its
/// answer looked at. Text from data goes through `Escaping` before it comes here.
package struct Output: Sendable, Equatable {
  package static let standard = Output(descriptor: STDOUT_FILENO)
  package static let error = Output(descriptor: STDERR_FILENO)

  package let descriptor: Int32

  package init(descriptor: Int32) {
    self.descriptor = descriptor
  }

  package var isTerminal: Bool { isatty(descriptor) == 1 }

  /// Writes all of the text, however many calls it takes.
  package func write(_ text: String) throws(OutputFailure) {
    var text = text
    let code = text.withUTF8 { writeAll(UnsafeRawBufferPointer($0)) }
    if code != 0 { throw OutputFailure(code: code) }
  }

  /// Writes all of the bytes: a workbook is no text.
  package func write(_ bytes: [UInt8]) throws(OutputFailure) {
    let code = bytes.withUnsafeBytes { writeAll($0) }
    if code != 0 { throw OutputFailure(code: code) }
  }

  package func write(line: String) throws(OutputFailure) {
    try write(line + "\n")
  }

  /// 0, or the errno of the write that failed.
  private func writeAll(_ bytes: UnsafeRawBufferPointer) -> Int32 {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = Glibc.write(
        descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
      if count >= 0 {
        rest = rest.dropFirst(count)
      } else if errno == EAGAIN {
        awaitRoom()
      } else if errno != EINTR {
        return errno
      }
    }
    return 0
  }

  /// Another program can leave our terminal or pipe non-blocking; then room is waited for.
  private func awaitRoom() {
    var wait = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    _ = poll(&wait, 1, -1)
  }
}
