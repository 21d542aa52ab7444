import Loading
import ServiceCatalogue
import Testing

/// The page of invariants says where each is checked, and the rules say the same.
struct InvariantPageTests {
  /// The groups of the catalogue's model, with how many invariants each has.
  private static let groups = [
    ("C", 7), ("K", 4), ("O", 4), ("M", 7), ("T", 12), ("U", 3), ("P", 2), ("S", 7), ("A", 10),
  ]

  private static let rules = CatalogueRules.all.map { $0.id } + CustomerRules.all.map { $0.id }

  /// Fault ids by invariant.
  private func rows() throws -> [(invariant: String, faults: [String], remark: String)] {
    let lines = try Reference("catalogue-invariants").text.split(separator: "\n")
    return lines.compactMap { line in
      let cells = line.split(separator: "|").map { $0.trimming() }
      guard cells.count >= 3, cells[0].wholeMatch(of: /[A-Z]\d\d/) != nil else { return nil }
      return (cells[0], Self.ids(cells[2]), cells.count > 3 ? cells[3] : "")
    }
  }

  private static func ids(_ text: String) -> [String] {
    text.matches(of: /`([a-z0-9-]+)`/).map { String($0.1) }
  }

  @Test func `every invariant has a row`() throws {
    let wanted = Self.groups.flatMap { letter, count in
      (1...count).map { "\(letter)\($0 < 10 ? "0" : "")\($0)" }
    }
    #expect(try rows().map(\.invariant) == wanted)
  }

  @Test func `every row names faults that there are, or says where else the invariant is kept`()
    throws
  {
    let known = Set(try Reference("faults").headings(2))
    for row in try rows() {
      #expect(row.faults.filter { !known.contains($0) } == [], "\(row.invariant)")
      #expect(!row.faults.isEmpty || row.remark.count > 20, "\(row.invariant)")
    }
  }

  @Test func `every rule stands on the page`() throws {
    #expect(try Reference("catalogue-invariants").unmentioned(Self.rules) == [])
  }

  @Test func `a rule that names an invariant stands in its row`() throws {
    let rows = Dictionary(uniqueKeysWithValues: try rows().map { ($0.invariant, $0.faults) })
    var found = 0
    for file in Project.files(in: "Sources/ServiceCatalogue/Checks", ending: "Rule.swift") {
      let text = try Project.text(file)
      guard let id = text.firstMatch(of: /static let id = "([a-z0-9-]+)"/)?.1 else { continue }
      for line in text.split(separator: "\n") where line.hasPrefix("/// ") {
        for match in line.matches(of: /\b([CKOMTUPSA]\d\d)\b/) {
          found += 1
          let faults = rows[String(match.1), default: []]
          #expect(faults.contains(String(id)), "\(file): \(match.1)")
        }
      }
    }
    #expect(found > 40)
  }

  @Test func `every source that the page names is there`() throws {
    let text = try Reference("catalogue-invariants").text
    let paths = text.matches(of: /`((?:Sources|Tests)\/[A-Za-z+\/.]+)`/).map { String($0.1) }
    #expect(paths.count > 8)
    #expect(paths.filter { !Project.exists($0) } == [])
  }
}

extension Substring {
  fileprivate func trimming() -> String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
