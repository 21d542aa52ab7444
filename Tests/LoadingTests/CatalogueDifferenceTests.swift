import EntenteTestSupport
import Foundation
import Loading
import ServiceCatalogue
import Testing
import Wording

@testable import Documents

/// Two catalogues compared: nothing between equal ones, and every change exactly once (D9).
struct CatalogueDifferenceTests {
  private static let folder = "\(ReferenceWorld.root)/catalogue-data"

  private struct Place {
    let file: String
    let line: Int
  }

  /// The catalogue with one line of one file written otherwise; nil when it would have a fault.
  private static func changed(_ place: Place, to line: String) throws -> Catalogue? {
    let files = FileManager.default
    let copy = files.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try files.copyItem(atPath: folder, toPath: copy.path)
    defer { try? files.removeItem(at: copy) }
    let path = copy.appendingPathComponent(place.file)
    var lines = try String(contentsOf: path, encoding: .utf8).components(separatedBy: "\n")
    lines[place.line] = line
    try lines.joined(separator: "\n").write(to: path, atomically: true, encoding: .utf8)
    return CatalogueLoader.load(copy.path, isForUse: true).catalogue
  }

  /// Every line with a quoted text or number that is no id, and that line with the last one changed.
  private static func mutations() throws -> [(place: Place, line: String)] {
    let services = try FileManager.default.contentsOfDirectory(atPath: "\(folder)/services")
    let names =
      [
        "catalogue.yaml", "outcomes.yaml", "indicators.yaml", "underpinnings.yaml", "terms.yaml",
      ] + services.sorted().map { "services/\($0)" }
    return try names.flatMap { name in
      try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)
        .components(separatedBy: "\n").enumerated().compactMap { index, line in
          mutated(line).map { (Place(file: name, line: index), $0) }
        }
    }
  }

  private static func mutated(_ line: String) -> String? {
    guard !line.contains("date:"), !line.drop(while: { $0 == " " }).hasPrefix("#"),
      let end = line.lastIndex(of: "\""),
      let start = line[..<end].lastIndex(of: "\""), line.index(after: start) < end
    else { return nil }
    let text = line[line.index(after: start)..<end]
    let new: String
    if text.allSatisfy({ $0.isNumber || $0 == "." }), let last = text.last {
      new = text.dropLast() + (last == "1" ? "2" : "1")
    } else if text.wholeMatch(of: /\d{4}-\d\d-\d\d/) != nil {
      new = text.dropLast() + (text.last == "1" ? "2" : "1")
    } else {
      new = text + " x"
    }
    return line[...start] + new + line[end...]
  }

  @Test func `a catalogue does not differ from itself`() throws {
    let catalogue = try #require(ReferenceWorld.shared).catalogue
    #expect(CatalogueDifference(from: catalogue, to: catalogue).changes.isEmpty)
  }

  @Test func `each of many single changes of the files is told exactly once`() throws {
    let catalogue = try #require(ReferenceWorld.shared).catalogue
    let seed: UInt64 = 20_261_121
    var random = SplitMix(seed: seed)
    let all = try Self.mutations().shuffled(using: &random)
    var loaded = 0
    for (place, line) in all.prefix(120) {
      guard let changed = try Self.changed(place, to: line) else { continue }
      loaded += 1
      let difference = CatalogueDifference(from: catalogue, to: changed)
      #expect(
        difference.changes.count == 1, "seed \(seed), \(place.file):\(place.line + 1): \(line)")
      let back = CatalogueDifference(from: changed, to: catalogue)
      #expect(back.changes.map(\.path) == difference.changes.map(\.path))
      for language in Language.allCases {
        let teller = DifferenceTeller(difference, language)
        #expect(difference.changes.allSatisfy { !teller.sentence($0).isEmpty })
      }
    }
    #expect(loaded >= 60, "seed \(seed)")
  }

  @Test func `a price is told with both amounts, for the customers of its service`() throws {
    let catalogue = try #require(ReferenceWorld.shared).catalogue
    let path = "\(Self.folder)/services/payroll.yaml"
    let lines = try String(contentsOfFile: path, encoding: .utf8).components(separatedBy: "\n")
    let index = try #require(lines.firstIndex { $0.contains("monthly:") })
    let amount = try #require(lines[index].firstMatch(of: /monthly: "(\d+)\.00"/)).1
    let line = lines[index].replacingOccurrences(of: "\(amount).00", with: "\(amount).50")
    let changed = try #require(
      try Self.changed(Place(file: "services/payroll.yaml", line: index), to: line))
    let difference = CatalogueDifference(from: catalogue, to: changed)
    let change = try #require(difference.forCustomers.first)
    #expect(difference.services(reachedBy: change) == ["payroll"])
    #expect(difference.option(of: change) != nil)
    let sentence = DifferenceTeller(difference, .de).sentence(change)
    #expect(sentence.contains("Lohn und Gehalt, ") && sentence.contains(",50"), "\(sentence)")
  }

  @Test func `what was withdrawn or added is told once, with all that was in it`() throws {
    let catalogue = try #require(ReferenceWorld.shared).catalogue
    let fewer = catalogue.mapServices { $0.with(tiers: Array($0.tiers.dropLast())) }
    let lost = CatalogueDifference(from: catalogue, to: fewer).changes
    #expect(lost.count == catalogue.services.count)
    #expect(lost.allSatisfy { if case .withdrawn = $0.what { !$0.isInternal } else { false } })
    let won = CatalogueDifference(from: fewer, to: catalogue).changes
    #expect(won.map(\.path) == lost.map(\.path))
  }

  @Test func `every field that a catalogue has is called by a name`() throws {
    let catalogue = try #require(ReferenceWorld.shared).catalogue
    func fields(_ node: CatalogueNode) -> Set<CatalogueField> {
      node.parts.reduce(Set(node.facts.keys)) { $0.union(fields($1)) }
    }
    let nameless = fields(catalogue.node).filter { field in
      switch field {
      case .target, .limit: false
      default: FieldPhrases.name(of: field) == nil
      }
    }
    #expect(nameless.isEmpty)
  }
}
