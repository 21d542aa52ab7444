import Loading
import Testing
import Understanding
import Wording

/// How well services are found for what customers say, on the frozen set and the reference catalogue.
@Suite struct CandidateEvaluationTests {
  private static let index: CandidateIndex? = {
    let catalogue = CatalogueLoader.load(World.root + "/catalogue-data").catalogue
    return catalogue.map { CandidateIndex($0, lexicons: World.loaded.lexicons) }
  }()

  @Test(arguments: Language.allCases)
  func `the best three hold the service, the best one mostly is it`(language: Language) throws {
    let index = try #require(Self.index)
    let rows = EvaluationTable.rows("Statements", language)
    var (first, among) = (0, 0)
    var missed: [String] = []
    for row in rows {
      let found = index.services(for: row[2], in: language).prefix(3)
      if found.first?.id == row[0] { first += 1 }
      if found.contains(where: { $0.id == row[0] }) { among += 1 }
      if found.first?.id != row[0] {
        missed.append("\(row[0]): \(row[2]) → \(found.map { "\($0.id) \($0.because)" })")
      }
    }
    let list = missed.joined(separator: "\n")
    #expect(among * 100 >= rows.count * 90, "\(language): \(among) of \(rows.count)\n\(list)")
    #expect(first * 100 >= rows.count * 70, "\(language): \(first) of \(rows.count)\n\(list)")
  }

  /// Written after the catalogue's synonyms were filled up, and measured once: what a customer whom
  /// nobody foresaw may expect.
  @Test func `80 statements that no synonym was chosen for mostly find their service`() throws {
    let index = try #require(Self.index)
    var (count, first, among) = (0, 0, 0)
    var missed: [String] = []
    for language in Language.allCases {
      for row in EvaluationTable.rows("FreshStatements", language) {
        let found = index.services(for: row[2], in: language).prefix(3).map(\.id)
        count += 1
        if found.first == row[0] { first += 1 }
        if found.contains(row[0]) { among += 1 } else { missed.append("\(row[0]): \(row[2])") }
      }
    }
    #expect(count == 80)
    let list = missed.joined(separator: "\n")
    #expect(among * 100 >= count * 80, "\(among) of \(count)\n\(list)")
    #expect(first * 100 >= count * 60, "\(first) of \(count)")
  }
}
