import Glibc

/// Writes lines to a file descriptor with write(2); every line is out when the call returns.
struct HoursOutput {
  static let standard = HoursOutput(descriptor: STDOUT_FILENO)
  static let complaints = HoursOutput(descriptor: STDERR_FILENO)

  let descriptor: Int32

  func line(_ text: String) throws(HoursOutputFailure) {
    var rest = Array((text + "\n").utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if count >= 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR {
        throw HoursOutputFailure(reason: String(cString: strerror(errno)))
      }
    }
  }
}
