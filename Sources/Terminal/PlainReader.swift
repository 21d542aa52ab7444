import Glibc

/// Lines from a file or a pipe: no prompt, no echo, as many as there are.
///
/// Understands CR LF, a byte order mark and a last line without an end. Keeps what Swift's
/// `readLine` would hand on unseen: NUL is left out, bytes that are no UTF-8 become U+FFFD, and
/// both are remarked on with their line.
package struct PlainReader: LineReader {
  private let descriptor: Int32
  private var bytes: [UInt8] = []
  /// Bytes before this have been handed out.
  private var start = 0
  /// Between `start` and this there is no line end.
  private var searched = 0
  private var isAtEnd = false
  private var isSkipping = false
  private var remarks = RemarkList()

  package private(set) var lineNumber = 0

  package init(descriptor: Int32 = STDIN_FILENO) {
    self.descriptor = descriptor
  }

  package mutating func takeRemarks() -> [LineRemark] { remarks.take() }

  package mutating func next(prompt: String, prefill: String?) throws(LineFailure) -> LineEvent {
    try next()
  }

  package mutating func next() throws(LineFailure) -> LineEvent {
    while true {
      if let end = bytes[searched...].firstIndex(of: UInt8(ascii: "\n")) {
        let line = bytes[start..<end]
        start = end + 1
        searched = start
        if let event = event(of: line) { return event }
      } else if isAtEnd {
        let line = bytes[start...]
        start = bytes.count
        searched = start
        guard !line.isEmpty, let event = event(of: line) else { return .endOfInput }
        return event
      } else {
        searched = bytes.count
        if let event = eventOfTooLong() { return event }
        try fill()
      }
    }
  }

  /// Nil for the rest of a line that was too long.
  private mutating func event(of line: ArraySlice<UInt8>) -> LineEvent? {
    if isSkipping {
      isSkipping = false
      return nil
    }
    lineNumber += 1
    let body = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
    if body.count > longestLine { return tooLong(body) }
    return .line(text(of: body), pasted: false)
  }

  /// Does not wait for the end of a line that has become too long: it may have none.
  private mutating func eventOfTooLong() -> LineEvent? {
    if isSkipping {
      start = bytes.count
      return nil
    }
    guard bytes.count - start > longestLine + 1 else { return nil }
    isSkipping = true
    lineNumber += 1
    let line = bytes[start...]
    start = bytes.count
    return tooLong(line)
  }

  /// The kept part ends with a whole character.
  private mutating func tooLong(_ line: ArraySlice<UInt8>) -> LineEvent {
    var kept = line.prefix(longestLine)
    let isWithinCharacter = { (byte: UInt8) in byte & 0xC0 == 0x80 }
    if let next = line.dropFirst(longestLine).first, isWithinCharacter(next) {
      let tail = kept.suffix(4).reversed().prefix(while: isWithinCharacter).count
      kept = kept.dropLast(min(tail + 1, kept.count))
    }
    return .tooLong(limit: longestLine, kept: text(of: kept))
  }

  private mutating func text(of line: ArraySlice<UInt8>) -> String {
    var line = line
    if lineNumber == 1, line.starts(with: [0xEF, 0xBB, 0xBF]) { line = line.dropFirst(3) }
    if line.contains(0) {
      remarks.add(.nulDropped(line: lineNumber))
      line.removeAll { $0 == 0 }
    }
    if let text = String(validating: line, as: UTF8.self) { return text }
    remarks.add(.bytesReplaced(line: lineNumber))
    return String(decoding: line, as: UTF8.self)
  }

  private mutating func fill() throws(LineFailure) {
    if start > 0 {
      bytes.removeFirst(start)
      searched -= start
      start = 0
    }
    var chunk = [UInt8](repeating: 0, count: 65_536)
    let count = chunk.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
    if count > 0 {
      bytes += chunk[..<count]
    } else if count == 0 {
      isAtEnd = true
    } else if errno == EAGAIN {
      var wait = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      _ = poll(&wait, 1, -1)
    } else if errno != EINTR {
      throw LineFailure(code: errno)
    }
  }
}
