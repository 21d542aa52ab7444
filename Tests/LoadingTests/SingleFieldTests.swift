import Diagnostics
import EntenteTestSupport
import Foundation
import Testing

@testable import Loading

/// One field of the reference catalogue is changed at random: harmless, or a fault that helps.
struct SingleFieldTests {
  private static let seed: UInt64 = 20_261_121
  /// `FIELDS=2000` changes more of them.
  static let count =
    ProcessInfo.processInfo.environment["FIELDS"].flatMap { Int($0) } ?? 60
  private static let folder = "\(ReferenceWorld.root)/catalogue-data"

  private static let parsed: [String: ParsedFile] = {
    let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    return Dictionary(
      uniqueKeysWithValues: names.filter { $0.hasSuffix(".yaml") }.map {
        ($0, ParsedFile("\(folder)/\($0)"))
      })
  }()

  @Test(arguments: 0..<count)
  func `one changed field is harmless or a fault with its place and a remedy`(number: Int) throws {
    var random = SplitMix(seed: Self.seed &+ UInt64(number))
    let names = Self.parsed.keys.sorted()
    let name = names[random.next(below: names.count)]
    let file = try #require(Self.parsed[name])
    let entry = try #require(file.entry)
    var place = random.next(below: size(entry))
    let changed = change(entry, at: &place, &random)
    var files = Self.parsed
    files[name] = ParsedFile(file, entry: changed)
    let report = CatalogueCheck.run(CatalogueFiles(folder: Self.folder, parsed: files))
    for fault in report.faults {
      let comment: Comment = "seed \(Self.seed), number \(number), \(name): \(fault.id)"
      #expect(fault.location?.file.hasPrefix(Self.folder) == true, comment)
      #expect(fault.message.count > 5 && fault.remedy.count > 5, comment)
      #expect(fault.remedy.hasSuffix(".") || fault.remedy.hasSuffix("?"), comment)
    }
    #expect(!report.drawn.isEmpty)
  }

  /// How many values there are.
  private func size(_ entry: Entry) -> Int {
    switch entry.content {
    case .scalar: 1
    case .list(let items): 1 + items.map(size).reduce(0, +)
    case .mapping(let pairs): 1 + pairs.map { size($0.value) }.reduce(0, +)
    }
  }

  /// The entry with the value of a number changed, counted as it is written.
  private func change(_ entry: Entry, at place: inout Int, _ random: inout SplitMix) -> Entry {
    place -= 1
    if place == -1 {
      return Entry(content: other(entry.content, &random), location: entry.location)
    }
    switch entry.content {
    case .scalar: return entry
    case .list(let items):
      let changed = items.map { change($0, at: &place, &random) }
      return Entry(content: .list(changed), location: entry.location)
    case .mapping(let pairs):
      let changed = pairs.map { pair in
        Entry.Pair(
          key: pair.key, place: pair.place, value: change(pair.value, at: &place, &random))
      }
      return Entry(content: .mapping(changed), location: entry.location)
    }
  }

  private func other(_ content: Entry.Content, _ random: inout SplitMix) -> Entry.Content {
    switch content {
    case .scalar: return .scalar(Self.scalars[random.next(below: Self.scalars.count)])
    case .list(let items):
      guard !items.isEmpty, random.next(below: 3) > 0 else { return .list([]) }
      let index = random.next(below: items.count)
      return .list(random.next(below: 2) == 0 ? items + [items[index]] : items.removing(index))
    case .mapping(let pairs):
      guard !pairs.isEmpty else { return .scalar("x") }
      let index = random.next(below: pairs.count)
      let pair = pairs[index]
      let renamed = Entry.Pair(key: pair.key + "s", place: pair.place, value: pair.value)
      return .mapping(pairs.removing(index) + (random.next(below: 2) == 0 ? [] : [renamed]))
    }
  }

  private static let scalars = [
    "", " ", "0", "1", "-1", "100", "999999999", "99999999999999999999", "0.00", "99.999999999",
    "9223372036854775807", "PT0M", "P999999999M", "PT999999999H", "P1Y", "0000-01-01",
    "9999-12-31", "00:00-48:00", "office", "always", "availability", "EUR", "JPY", "Pacific/Apia",
    "live", "none", "bronze", "\u{202E}abc", "a\u{0}b", "Ж", String(repeating: "x", count: 5_000),
  ]
}

extension Array {
  fileprivate func removing(_ index: Int) -> [Element] {
    var items = self
    items.remove(at: index)
    return items
  }
}
