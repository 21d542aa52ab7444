import Diagnostics
import EntenteTestSupport
import Testing

@testable import Loading

struct EntryCodingTests {
  private static func tree(_ random: inout SplitMix, depth: Int = 0) -> Entry {
    let texts = ["", "12:30", "Über", "отчёт", "a\nb", "☃", String(repeating: "x", count: 200)]
    func text() -> String { texts[random.next(below: texts.count)] }
    func place() -> Location {
      Location(
        file: "f.yaml", line: 1 + random.next(below: 5_000), column: 1 + random.next(below: 300))
    }
    let count = depth > 4 ? 0 : random.next(below: 5)
    let content: Entry.Content =
      switch random.next(below: 3) {
      case 0: .scalar(text())
      case 1: .list((0..<count).map { _ in tree(&random, depth: depth + 1) })
      default:
        .mapping(
          (0..<count).map { _ in
            Entry.Pair(key: text(), place: place(), value: tree(&random, depth: depth + 1))
          })
      }
    return Entry(content: content, location: place())
  }

  private static func decoded(_ bytes: [UInt8]) -> Entry? {
    bytes.withUnsafeBytes { EntryCoding.entry($0, file: "f.yaml") }
  }

  @Test(arguments: UInt64(1)...200)
  func `decoding what was encoded gives the same tree`(seed: UInt64) throws {
    var random = SplitMix(seed: seed)
    let bytes = EntryCoding.bytes(of: Self.tree(&random))
    let again = try #require(Self.decoded(bytes))
    #expect(EntryCoding.bytes(of: again) == bytes, "seed \(seed)")
  }

  @Test(arguments: UInt64(1)...200)
  func `damaged bytes give a tree or nothing`(seed: UInt64) {
    var random = SplitMix(seed: seed)
    var bytes = EntryCoding.bytes(of: Self.tree(&random))
    for _ in 0..<20 {
      switch random.next(below: 3) {
      case 0 where !bytes.isEmpty:
        bytes[random.next(below: bytes.count)] = UInt8(random.next(below: 256))
      case 1: bytes = Array(bytes.prefix(random.next(below: bytes.count + 1)))
      default: bytes.append(UInt8(random.next(below: 256)))
      }
      guard let entry = Self.decoded(bytes) else { continue }
      #expect(Self.decoded(EntryCoding.bytes(of: entry)) != nil, "seed \(seed)")
    }
  }

  @Test func `a tree deeper than any file of ours is not taken`() {
    var entry = Entry(
      content: .scalar("x"), location: Location(file: "f.yaml", line: 1, column: 1))
    for _ in 0..<1_000 { entry = Entry(content: .list([entry]), location: entry.location) }
    #expect(Self.decoded(EntryCoding.bytes(of: entry)) == nil)
  }
}
