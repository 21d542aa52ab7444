import Documents
import Offers
import Quantities
import ServiceCatalogue
import Testing
import Wording

@testable import Negotiation

/// What the standard terms give to the document: priorities, accessibility, the first review.
@Suite struct StandardTermsTests {
  private static let all: [(SampleDraft, Language)] = SampleDraft.allCases.flatMap { sample in
    Language.allCases.map { (sample, $0) }
  }

  private func terms(_ sample: SampleDraft) throws -> StandardTerms {
    let basis = try sample.basis()
    return try #require(basis.catalogue.terms(for: basis.customer.kind))
  }

  @Test(arguments: all)
  func `the priorities stand in clause 11 as the terms have them`(
    _ sample: SampleDraft, _ language: Language
  ) throws {
    let matrix = try terms(sample).priorities
    let clause = try #require(try sample.document(language).section("clause-11"))
    let tables = clause.blocks.compactMap { block in
      if case .table(let table) = block { table } else { nil }
    }
    let table = try #require(tables.first)
    #expect(
      table.columns.dropFirst().map(\.plain) == matrix.urgencies.map { $0.name.in(language) })
    #expect(table.rows.map(\.header.plain) == matrix.impacts.map { $0.name.in(language) })
    for (row, impact) in zip(table.rows, matrix.impacts) {
      #expect(
        row.cells.map(\.plain)
          == matrix.urgencies.map { "\(matrix.priority(impact.id, $0.id) ?? 0)" })
    }
  }

  @Test(arguments: all)
  func `accessibility stands in clause 13 in the words of the terms`(
    _ sample: SampleDraft, _ language: Language
  ) throws {
    let clause = try #require(try sample.document(language).section("clause-13"))
    #expect(clause.runs.plain.contains(try terms(sample).accessibility.in(language)))
  }

  @Test(arguments: Language.allCases)
  func `the first review is dated by its rule once the start is agreed`(_ language: Language) throws
  {
    let document = try SampleDraft.company.document(language)
    let clause = try #require(document.section("clause-19"))
    let date = Formats(language).weekdayDate(try #require(LocalDate("2027-04-30")))
    let run = try #require(clause.runs.first { $0.plain == date }, "1 May 2027 is a Saturday")
    #expect(
      run.source?.description
        == "first-review(term/start = 2027-02-01, terms/commercial/review-cycle = P3M, "
        + "provider/hours = office)")
    let manager = try SampleDraft.company.basis().catalogue.contact("keller")
    #expect(clause.runs.plain.contains(try #require(manager).role.in(language)))
  }

  @Test(arguments: Language.allCases)
  func `the first review is an open point exactly while no start is agreed`(_ language: Language)
    throws
  {
    let open = try SampleDraft.text()[.openReview, language].description
    for sample in SampleDraft.allCases {
      let status = try #require(try sample.document(language).section("status"))
      let isOpen = try sample.facts().start == nil
      #expect(status.runs.plain.contains(open) == isOpen)
    }
  }
}
