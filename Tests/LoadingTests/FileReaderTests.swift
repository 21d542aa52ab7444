import Diagnostics
import Loading
import Testing

struct FileReaderTests {
  private func source(_ bytes: [UInt8]) -> (file: SourceFile?, faults: [Fault]) {
    var faults = FaultList()
    let file = FileReader.source(bytes, name: "f", &faults)
    return (file, faults.sorted)
  }

  @Test func `text that is not UTF-8 is a fault at the first wrong byte`() {
    let (file, faults) = source(Array("ä: 1\nñb: ".utf8) + [0xC3, 0x28])
    #expect(file == nil)
    #expect(faults.map(\.id) == ["file-not-utf8"])
    #expect(faults.first?.location == Location(file: "f", line: 2, column: 5))
  }

  @Test func `a byte order mark does not count`() {
    #expect(source([0xEF, 0xBB, 0xBF] + Array("a".utf8)).file?.text == "a")
  }

  @Test func `more than 8 MiB are refused`() {
    #expect(
      source(Array(repeating: 0x20, count: (8 << 20) + 1)).faults.map(\.id) == ["file-too-large"])
    #expect(source(Array(repeating: 0x20, count: 8 << 20)).faults.isEmpty)
  }

  @Test func `a missing file and a folder in its place say so`() {
    var faults = FaultList()
    #expect(FileReader.read("/nowhere/at/all.yaml", &faults) == nil)
    #expect(FileReader.read("/", as: "root", &faults) == nil)
    #expect(faults.sorted.map(\.id) == ["file-missing", "file-unreadable"])
  }

  @Test func `a folder that is not there has no listing`() {
    #expect(FolderReader.names(in: "/nowhere/at/all", ending: ".yaml") == nil)
  }
}
