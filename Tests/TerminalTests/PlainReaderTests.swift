import Glibc
import Testing

@testable import Terminal

struct PlainReaderTests {
  /// What a reader makes of bytes that come through a pipe, and what it remarks.
  private func read(_ bytes: [UInt8]) throws -> (events: [LineEvent], remarks: [LineRemark]) {
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    let (source, sink) = (ends[0], ends[1])
    defer { close(source) }
    // A pipe holds 64 KiB; more is written while it is read.
    let writer = Thread.start {
      bytes.withUnsafeBytes { rest in
        var rest = rest[...]
        while !rest.isEmpty {
          let count = Glibc.write(
            sink, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
          if count <= 0 { break }
          rest = rest.dropFirst(count)
        }
      }
      close(sink)
    }
    defer { writer.wait() }
    var reader = PlainReader(descriptor: source)
    var events: [LineEvent] = []
    var remarks: [LineRemark] = []
    while true {
      let event = try reader.next()
      remarks += reader.takeRemarks()
      if event == .endOfInput { return (events, remarks) }
      events.append(event)
    }
  }

  private func line(_ text: String) -> LineEvent { .line(text, pasted: false) }

  @Test(arguments: [
    "one\ntwo\nthree\n", "one\r\ntwo\r\nthree\r\n", "one\ntwo\nthree", "one\r\ntwo\r\nthree\r",
    "\u{FEFF}one\ntwo\nthree",
  ])
  func `lines are the same however they end`(input: String) throws {
    let (events, remarks) = try read(Array(input.utf8))
    #expect(events == [line("one"), line("two"), line("three")])
    #expect(remarks.isEmpty)
  }

  @Test func `an empty file has no line, an empty line is one`() throws {
    #expect(try read([]).events == [])
    #expect(try read(Array("\n\n".utf8)).events == [line(""), line("")])
  }

  @Test func `a byte order mark counts at the beginning only`() throws {
    #expect(try read(Array("one\n\u{FEFF}two".utf8)).events == [line("one"), line("\u{FEFF}two")])
  }

  @Test func `NUL is left out and remarked on once, with its line`() throws {
    let (events, remarks) = try read(Array("one\nt\0wo\nth\0ree".utf8))
    #expect(events == [line("one"), line("two"), line("three")])
    #expect(remarks == [.nulDropped(line: 2)])
  }

  @Test(
    arguments: [
      ([0xFF, 0xFE, 0xC3], "\u{FFFD}\u{FFFD}\u{FFFD}"),
      ([0x61, 0xC0, 0xAF, 0x7A], "a\u{FFFD}\u{FFFD}z"),
      ([0xED, 0xA0, 0x80], "\u{FFFD}\u{FFFD}\u{FFFD}"),
    ] as [([UInt8], String)])
  func `bytes that are no text become U+FFFD and are remarked on once`(bytes: [UInt8], text: String)
    throws
  {
    let (events, remarks) = try read(bytes + [0x0A] + bytes + [0x0A])
    #expect(events == [line(text), line(text)])
    #expect(remarks == [.bytesReplaced(line: 1)])
  }

  @Test func `a line up to the limit is taken, a longer one is told and the next one read`() throws
  {
    let longest = String(repeating: "z", count: longestLine)
    #expect(try read(Array("\(longest)\r\nnext\n".utf8)).events == [line(longest), line("next")])
    for end in ["\nnext", "\r\nnext\n"] {
      let tooLong = String(repeating: "z", count: 300_000)
      #expect(
        try read(Array((tooLong + end).utf8)).events
          == [.tooLong(limit: longestLine, kept: longest), line("next")])
    }
  }

  @Test func `what is kept of a line that is too long ends with a whole character`() throws {
    for before in 0...2 {
      let text = String(repeating: "a", count: before) + String(repeating: "€", count: 30_000)
      let events = try read(Array(text.utf8)).events
      guard case .tooLong(_, let kept) = try #require(events.first) else {
        Issue.record("not told: \(events.count) events")
        return
      }
      #expect(text.hasPrefix(kept))
      #expect((longestLine - 2...longestLine).contains(kept.utf8.count))
      #expect(events.count == 1)
    }
  }

  @Test func `as many lines as there are, with their numbers`() throws {
    let lines = (1...20_000).map { "answer \($0)" }
    let events = try read(Array(lines.joined(separator: "\n").utf8)).events
    #expect(events == lines.map(line))
  }

  @Test func `a folder is no input`() throws {
    let folder = open("/", O_RDONLY)
    defer { close(folder) }
    var reader = PlainReader(descriptor: folder)
    #expect(throws: LineFailure(code: EISDIR)) { try reader.next() }
  }
}
