import Documents
import Testing
import Wording

@Suite struct HTMLTests {
  @Test(arguments: Language.allCases, SampleDraft.allCases)
  func `the page is well-formed and every link leads somewhere`(
    _ language: Language, _ sample: SampleDraft
  ) throws {
    let page = HTMLPrinter.text(of: try sample.document(language))
    let balance = TagBalance(page)
    #expect(balance.faults == [])
    #expect(Set(balance.ids).count == balance.ids.count, "ids are unique")
    for link in balance.links {
      #expect(link.hasPrefix("#") && balance.ids.contains(String(link.dropFirst())), "\(link)")
    }
    #expect(page.contains("<html lang=\"\(language.code)\">"))
  }

  @Test(arguments: SampleDraft.allCases)
  func `headings descend one level at a time`(_ sample: SampleDraft) throws {
    let levels = TagBalance(HTMLPrinter.text(of: try sample.document(.en))).elements.compactMap {
      $0.count == 2 && $0.hasPrefix("h") ? Int($0.dropFirst()) : nil
    }
    #expect(levels.first == 1)
    #expect(levels.filter { $0 == 1 }.count == 1)
    #expect(zip(levels, levels.dropFirst()).allSatisfy { $1 <= $0 + 1 })
  }

  @Test func `every table names its columns and rows`() throws {
    let page = HTMLPrinter.text(of: try SampleDraft.hospital.document(.de))
    let heads = page.matches(of: /<th [^>]*>/)
    #expect(!heads.isEmpty)
    #expect(heads.allSatisfy { $0.0.contains("scope=") })
  }

  @Test func `the page needs nothing from elsewhere`() throws {
    let page = HTMLPrinter.text(of: try SampleDraft.company.document(.en))
    for outside in ["http:", "https:", "src=", "url(", "@import", "<script"] {
      #expect(!page.contains(outside), "\(outside)")
    }
  }

  @Test(arguments: Language.allCases)
  func `every printed page carries the mark`(_ language: Language) throws {
    let document = try SampleDraft.hospital.document(language)
    let page = HTMLPrinter.text(of: document)
    let mark = try #require(document.mark)
    #expect(page.contains("@top-right { content: \"\(mark)\""))
    #expect(page.contains("<div class=\"watermark\" aria-hidden=\"true\">"))
    #expect(page.contains("counter(page)") && page.contains("counter(pages)"))
  }

  /// What data could do: markup, entities, control characters, directions turned round.
  private static let attacks = [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "&amp;&lt;", "</style><b>",
    "\u{1B}[2J\u{7}", "abc\u{202E}def", "\u{9B}31m", "a\u{2028}b", "| a | b |", "*x* _y_ `z`",
    "# title", "1. one", "- one", "[a](http://b)", "<http://b>", "\\", "~~a~~", "a\r\nb", "'",
  ]

  @Test(arguments: attacks)
  func `nothing in data becomes markup or acts on the reader`(_ attack: String) throws {
    let document = Self.document(attack)
    let page = HTMLPrinter.text(of: document)
    let plain = TagBalance(HTMLPrinter.text(of: Self.document("x")))
    let balance = TagBalance(page)
    #expect(balance.faults == [])
    #expect(balance.elements == plain.elements)
    let markdown = MarkdownPrinter.text(of: document)
    let lines = MarkdownPrinter.text(of: Self.document("x")).split(separator: "\n")
    #expect(markdown.split(separator: "\n").count == lines.count)
    for text in [page, markdown] {
      #expect(!text.unicodeScalars.contains(where: Self.acts))
    }
    let cells = markdown.split(separator: "\n").filter { $0.hasPrefix("| ") }
    #expect(cells.allSatisfy { $0.replacing("\\|", with: "").count { $0 == "|" } == 3 })
  }

  private static func acts(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A: false
    case 0x00...0x1F, 0x7F...0x9F, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  private static func document(_ data: String) -> Document {
    let runs: [Document.Run] = [
      .text(data), .strong(data), .mark(data), .sourced(data, .draft("x")),
      .reference(data, to: "a"),
    ]
    let table = Document.Table(
      caption: [.text(data)], columns: [[.text(data)], [.text(data)]],
      rows: [Document.Table.Row([.text(data)], [[.text(data)]])])
    let quote = Document.Quote(
      id: "q", words: [.text(data)], language: .de, attribution: [.text(data)])
    return Document(
      language: .en, title: data, subtitle: [.text(data)], mark: data, foot: data,
      labels: Document.Labels(contents: data, page: data, of: data),
      sections: [
        Document.Section(
          id: "a", number: "1", title: [.text(data)],
          blocks: [
            .paragraph(runs), .notice([.text(data)]), .bullets([[.text(data)]]),
            .definitions([Document.Definition([.text(data)], [.text(data)])]), .table(table),
            .quote(quote),
          ])
      ])
  }
}
