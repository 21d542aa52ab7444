import ServiceCatalogue
import Testing
import Wording

/// Impact and urgency make a priority: for each pair, never the wrong way round, only what exists.
struct MatrixTests {
  private static let levels = ["first", "second"].map {
    PriorityMatrix.Level(id: $0, name: LocalizedText(en: $0))
  }

  /// Every matrix of two by two whose cells are empty or a priority from 1 to 3.
  private static let all: [[[Int?]]] = {
    let values: [Int?] = [nil, 1, 2, 3]
    let rows = values.flatMap { first in values.map { [first, $0] } }
    return rows.flatMap { first in rows.map { [first, $0] } }
  }()

  private func findings(
    _ numbers: [[Int?]], by rule: any CatalogueRule.Type, in catalogue: Catalogue
  ) -> [CatalogueFinding] {
    var cells: [String: [String: Int]] = [:]
    for (impact, row) in zip(Self.levels, numbers) {
      for (urgency, number) in zip(Self.levels, row) {
        cells[impact.id, default: [:]][urgency.id] = number
      }
    }
    let matrix = PriorityMatrix(impacts: Self.levels, urgencies: Self.levels, cells: cells)
    let terms = catalogue.terms.prefix(1).map { $0.with(priorities: matrix) }
    return rule.findings(in: catalogue.with(terms: terms))
  }

  @Test func `a matrix is complete exactly if no cell is empty`() throws {
    let catalogue = try soundCatalogue()
    for numbers in Self.all {
      let empty = numbers.joined().filter { $0 == nil }.count
      #expect(findings(numbers, by: MatrixCompleteRule.self, in: catalogue).count == empty)
    }
  }

  @Test
  func `a matrix is in order exactly if no more pressing pair comes behind a less pressing one`()
    throws
  {
    let catalogue = try soundCatalogue()
    for numbers in Self.all where numbers.joined().allSatisfy({ $0 != nil }) {
      let cells = numbers.map { $0.map { $0 ?? 0 } }
      let isSound =
        cells[0][0] <= cells[0][1] && cells[1][0] <= cells[1][1] && cells[0][0] <= cells[1][0]
        && cells[0][1] <= cells[1][1]
      let found = findings(numbers, by: MatrixOrderRule.self, in: catalogue)
      #expect(found.isEmpty == isSound, "\(cells)")
    }
  }

  @Test func `a matrix gives only priorities that every option promises times for`() throws {
    let catalogue = try soundCatalogue()
    let known = Set([1, 2])
    for numbers in Self.all {
      let wrong = Set(numbers.joined().compactMap(\.self)).subtracting(known)
      let found = findings(numbers, by: MatrixPriorityRule.self, in: catalogue)
      #expect(found.count == wrong.count, "each once")
    }
  }

  @Test func `a row or a column that no list has is named`() throws {
    let catalogue = try soundCatalogue()
    let matrix = PriorityMatrix(
      impacts: Self.levels, urgencies: Self.levels,
      cells: [
        "first": ["first": 1, "second": 2, "third": 3], "second": ["first": 2, "second": 2],
        "third": ["first": 3],
      ])
    let terms = catalogue.terms.prefix(1).map { $0.with(priorities: matrix) }
    let found = MatrixCompleteRule.findings(in: catalogue.with(terms: terms))
    #expect(
      found.map(\.message) == ["no urgency is called \"third\"", "no impact is called \"third\""])
  }
}

extension StandardTerms {
  fileprivate func with(priorities: PriorityMatrix) -> StandardTerms {
    StandardTerms(
      kind: kind, termMonths: termMonths, noticeMonths: noticeMonths, offerDays: offerDays,
      vat: vat, credits: credits, reviewCycle: reviewCycle, reportDays: reportDays,
      priorities: priorities, renewal: renewal, termination: termination, billing: billing,
      indexation: indexation, escalation: escalation, disputes: disputes, security: security,
      accessibility: accessibility, precedence: precedence, claim: claim,
      withoutCredits: withoutCredits)
  }
}
