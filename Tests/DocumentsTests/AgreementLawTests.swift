import Documents
import Quantities
import ServiceCatalogue
import Testing
import Wording

@testable import Negotiation

@Suite struct AgreementLawTests {
  private static let all: [(SampleDraft, Language)] = SampleDraft.allCases.flatMap { sample in
    Language.allCases.map { (sample, $0) }
  }

  @Test(arguments: SampleDraft.allCases)
  func `the 21 clauses stand in their order, the same in every language`(
    _ sample: SampleDraft
  ) throws {
    let documents = try Language.allCases.map { try sample.document($0) }
    for document in documents {
      let clauses = document.sections.filter { $0.id.hasPrefix("clause-") }
      #expect(clauses.map(\.number) == (1...21).map { "\($0)" })
      #expect(document.sections.suffix(6).map(\.number) == ["A", "B", "C", "D", "E", "F"])
      #expect(document.allSections.allSatisfy { !$0.blocks.isEmpty || !$0.sections.isEmpty })
      for section in document.allSections {
        #expect(section.blocks.allSatisfy { !$0.runs.plain.isEmpty }, "\(section.id)")
      }
    }
    let titles = documents.map { $0.sections.filter { $0.id.hasPrefix("clause-") } }
    #expect(titles.first?.first?.title.plain == "Document control")
  }

  @Test(arguments: SampleDraft.allCases)
  func `every language has the same structure and the same figures' sources`(
    _ sample: SampleDraft
  ) throws {
    let english = try sample.document(.en)
    for language in Language.allCases {
      let document = try sample.document(language)
      #expect(document.allSections.map(\.id) == english.allSections.map(\.id))
      for (section, original) in zip(document.allSections, english.allSections) {
        #expect(section.blocks.map(\.shape) == original.blocks.map(\.shape), "\(section.id)")
        let sources = Set(section.runs.compactMap(\.source))
        #expect(sources == Set(original.runs.compactMap(\.source)), "\(section.id)")
      }
    }
  }

  @Test(arguments: all)
  func `no figure stands without its source`(_ sample: SampleDraft, _ language: Language) throws {
    let document = try sample.document(language, released: SampleDraft.everyId)
    for section in document.allSections {
      for run in section.runs where run.source == nil {
        if case .reference = run { continue }
        let isId = section.number == "E" || run.plain.contains("S1") || run.plain.contains("S2")
        #expect(isId || !run.plain.contains(where: \.isNumber), "\(section.id): \(run.plain)")
      }
    }
    let traced = Trace(of: document).entries
    #expect(traced.count > 100)
    #expect(traced.allSatisfy { !$0.source.description.isEmpty })
  }

  @Test(arguments: Language.allCases)
  func `a provisional target is marked, explained and keeps the draft from being proposed`(
    _ language: Language
  ) throws {
    let document = try SampleDraft.hospital.document(language)
    let schedule = try #require(
      try Self.schedules(SampleDraft.hospital).first { !$0.missing.isEmpty })
    let targets = try #require(document.section("\(schedule.anchor)-12"))
    let marks = targets.runs.filter { if case .mark = $0 { true } else { false } }
    #expect(marks.count == 4, "value and status of both recovery times")
    let due = Formats(language).date(try #require(schedule.missing.first?.due))
    #expect(targets.runs.plain.contains(due))
    let status = try #require(document.section("status"))
    #expect(status.runs.plain.contains(due))
    #expect(status.runs.contains { if case .mark = $0 { true } else { false } })
    let company = try SampleDraft.company.document(language)
    let marked = company.allSections.flatMap(\.runs).contains {
      if case .mark = $0 { true } else { false }
    }
    #expect(!marked)
  }

  @Test(arguments: all)
  func `every outcome, measure and chosen price of the facts is in the document`(
    _ sample: SampleDraft, _ language: Language
  ) throws {
    let facts = try sample.facts()
    let document = try sample.document(language, released: SampleDraft.everyId)
    let text = document.allSections.flatMap(\.runs).plain
    for outcome in facts.outcomes {
      #expect(text.contains(outcome.statement.words))
      #expect(outcome.measure.map { text.contains($0.words) } ?? true)
    }
    let prices = try #require(document.section("clause-16")).runs.map(\.plain)
    for decision in facts.decisions {
      let price = Formats(language).money(decision.monthly, minorDigits: .always)
      #expect(prices.contains(price), "\(decision.id)")
    }
    for promise in facts.promises { #expect(text.contains(promise.statement.words)) }
  }

  @Test(arguments: all)
  func `words that were not released do not stand in the document`(
    _ sample: SampleDraft, _ language: Language
  ) throws {
    let facts = try sample.facts()
    let page = HTMLPrinter.text(of: try sample.document(language, released: []))
    let words =
      facts.outcomes.flatMap { [$0.statement.words] + ($0.measure.map { [$0.words] } ?? []) }
      + facts.observations.map(\.statement.words) + facts.requirements.map(\.statement.words)
    for words in words { #expect(!page.contains(words.prefix(18)), "\(words)") }
    for id in facts.outcomes.map(\.id) + facts.observations.map(\.id) {
      #expect(page.contains("id=\"fact-\(id.lowercased())\""))
    }
  }

  @Test(arguments: all)
  func `the provider's internal agreements and costs stay out`(
    _ sample: SampleDraft, _ language: Language
  ) throws {
    let page = MarkdownPrinter.text(of: try sample.document(language))
    let trace = Trace(of: try sample.document(language)).lines.joined()
    let catalogue = try sample.basis().catalogue
    for underpinning in catalogue.underpinnings {
      for secret in [underpinning.id, underpinning.supports] {
        #expect(!trace.contains(secret), "\(secret)")
      }
      #expect(!page.contains(underpinning.id))
      if underpinning.kind == .contract { #expect(!page.contains(underpinning.party)) }
    }
  }

  @Test func `a meeting without a choice still has all its clauses, and they say so`() throws {
    let draft = AgreementDraft(text: try SampleDraft.text())
    for sample in SampleDraft.allCases {
      let document = draft.document(try sample.basis(Facts()), language: .en)
      #expect(document.sections.filter { $0.id.hasPrefix("clause-") }.count == 21)
      let clause = try #require(document.section("clause-9"))
      #expect(clause.runs.plain.contains("no option has been chosen"))
      #expect(document.allSections.allSatisfy { !$0.blocks.isEmpty || !$0.sections.isEmpty })
    }
  }

  @Test(arguments: Language.allCases)
  func `the change history names every version with its day and its reason`(
    _ language: Language
  ) throws {
    let days = try ["2026-11-21", "2026-11-25", "2026-11-25"].map {
      try #require(LocalDate($0))
    }
    let reasons: [Edition.Reason] = [.first, .revised, .inLanguage(.fr)]
    let editions = zip(days, reasons).enumerated().map { index, edition in
      Edition(name: "0.\(index + 1)", date: edition.0, reason: edition.1)
    }
    let document = AgreementDraft(text: try SampleDraft.text()).document(
      try SampleDraft.company.basis(), language: language, editions: editions)
    let clause = try #require(document.section("clause-1"))
    let tables = clause.blocks.compactMap { block in
      if case .table(let table) = block { table } else { nil }
    }
    let history = try #require(tables.first)
    #expect(history.rows.map(\.header.plain) == ["0.1", "0.2", "0.3"])
    #expect(history.rows.map(\.cells[0].plain) == days.map(Formats(language).date))
    #expect(Set(history.rows.map(\.cells[1].plain)).count == 3)
    #expect(document.foot.hasSuffix("0.3"))
  }

  /// Schedule anchors with what is missing for them, told by the catalogue alone.
  private static func schedules(
    _ sample: SampleDraft
  ) throws -> [(anchor: String, missing: [ServiceProcess])] {
    let basis = try sample.basis()
    return basis.facts.decisions.enumerated().map { index, decision in
      let support = basis.catalogue.service(decision.service).map(basis.catalogue.support) ?? []
      return ("s\(index + 1)", support.filter { !$0.isDefined })
    }
  }
}

extension Document.Block {
  /// What is the same in every language: the kind, and how many parts it has.
  fileprivate var shape: [Int] {
    switch self {
    case .paragraph: [0]
    case .notice: [1]
    case .bullets(let items): [2, items.count]
    case .definitions(let definitions): [3, definitions.count]
    case .table(let table): [4, table.columns.count, table.rows.count]
    case .quote: [5]
    }
  }
}
