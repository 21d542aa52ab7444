import Glibc
import Testing

@testable import Terminal

struct LineHistoryTests {
  /// Calls `body` with a path in a folder that does not exist yet.
  private func withPath(_ body: (String) throws -> Void) throws {
    var template = Array("/tmp/entente-history-XXXXXX".utf8CString)
    let root = try #require(mkdtemp(&template).map { String(cString: $0) })
    defer {
      unlink("\(root)/state/meetings/st-anna")
      rmdir("\(root)/state/meetings/st-anna")
      rmdir("\(root)/state/meetings")
      rmdir("\(root)/state")
      rmdir(root)
    }
    try body("\(root)/state/meetings/st-anna")
  }

  private func mode(_ path: String) -> mode_t {
    var status = stat()
    stat(path, &status)
    return status.st_mode & 0o777
  }

  @Test func `what is appended is recalled, and is for its owner alone`() throws {
    try withPath { path in
      var (history, recalled) = try LineHistory.open(path)
      #expect(recalled == [])
      try history.append("gold")
      try history.append("ночная смена")
      #expect(try LineHistory.open(path).recalled == ["gold", "ночная смена"])
      #expect(mode(path) == 0o600)
      #expect(mode(String(path.dropLast("/st-anna".count))) == 0o700)
    }
  }

  @Test func `an entry after half a line stands on a line of its own`() throws {
    try withPath { path in
      _ = try LineHistory.open(path)
      let file = open(path, O_WRONLY)
      try Output(descriptor: file).write("gold\nhal")
      close(file)
      var history = try LineHistory.open(path).history
      try history.append("silver")
      #expect(try LineHistory.open(path).recalled == ["gold", "hal", "silver"])
    }
  }

  @Test func `of a great file the end is recalled, of a greater one nothing`() throws {
    try withPath { path in
      _ = try LineHistory.open(path)
      let file = open(path, O_WRONLY)
      defer { close(file) }
      try Output(descriptor: file).write((1...100_000).map { "answer \($0)\n" }.joined())
      let recalled = try LineHistory.open(path).recalled
      #expect(recalled.last == "answer 100000")
      #expect(recalled.count > 1_000)
      #expect(recalled.allSatisfy { $0.hasPrefix("answer ") })
      try #require(ftruncate(file, off_t(LineHistory.greatestSize) + 1) == 0)
      #expect(throws: LineFailure(code: EFBIG)) { try LineHistory.open(path) }
    }
  }

  @Test func `a folder in its place is told`() throws {
    try withPath { path in
      _ = try LineHistory.open(path)
      unlink(path)
      mkdir(path, 0o700)
      #expect(throws: LineFailure(code: EISDIR)) { try LineHistory.open(path) }
    }
  }
}
