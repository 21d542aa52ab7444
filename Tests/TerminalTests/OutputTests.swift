import Glibc
import Testing

@testable import Terminal

struct OutputTests {
  @Test func `all of a long text arrives through a pipe that is read slowly`() throws {
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    let (source, sink) = (ends[0], ends[1])
    defer { close(source) }
    // Without blocking, each write takes a part only, and some take nothing.
    try #require(fcntl(sink, F_SETFL, O_NONBLOCK) == 0)
    let text = (1...30_000).map { "line \($0): отделение" }.joined(separator: "\n")
    let writer = Thread.start {
      #expect(throws: Never.self) { try Output(descriptor: sink).write(text) }
      close(sink)
    }
    defer { writer.wait() }
    var arrived: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1_000)
    while case let count = read(source, &chunk, chunk.count), count > 0 {
      arrived += chunk[..<count]
    }
    #expect(arrived == Array(text.utf8))
  }

  @Test func `a full disk, a closed stream and a reader that left are told apart`() throws {
    let full = Output(descriptor: open("/dev/full", O_WRONLY))
    defer { close(full.descriptor) }
    let noRoom = try #require(throws: OutputFailure.self) { try full.write("gold") }
    #expect(noRoom.isNoRoom && !noRoom.isClosed && !noRoom.isReaderGone)

    let readOnly = Output(descriptor: open("/dev/null", O_RDONLY))
    defer { close(readOnly.descriptor) }
    let closed = try #require(throws: OutputFailure.self) { try readOnly.write("gold") }
    #expect(closed.isClosed && !closed.isNoRoom)

    StandardStreams.secure()
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    close(ends[0])
    defer { close(ends[1]) }
    let gone = try #require(throws: OutputFailure.self) {
      try Output(descriptor: ends[1]).write("gold")
    }
    #expect(gone.isReaderGone)
    #expect(gone.reason == "Broken pipe")
  }
}
