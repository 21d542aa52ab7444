import Dialogues
import EntenteTestSupport
import Foundation
import Terminal
import Testing
import Wording

@testable import Presentation

#if canImport(FoundationXML)
  import FoundationXML
#endif

struct PainterTests {
  private func svg(_ maker: DrawingMaker, _ dialogue: Dialogue, isSpoken: Bool = false) -> String {
    SVGPainter.text(
      of: maker.drawing(dialogue), isSpoken: isSpoken, marks: maker.marks, language: "en",
      ruler: Drawn.ruler)
  }

  @Test(arguments: [40, 60, 80], Language.allCases)
  func `as text every step and way stands there, and no line is too wide`(
    columns: Int, language: Language
  ) throws {
    let maker = try Drawn.maker(language, isSpoken: true)
    for dialogue in try Drawn.dialogues() {
      let painter = TextPainter(
        columns: columns, ruler: Drawn.ruler, isASCII: false, marks: maker.marks, isSpoken: true)
      let lines = painter.lines(maker.drawing(dialogue))
      #expect(lines.filter { TextWidth.width(of: $0) > columns } == [])
      let words = lines.joined(separator: " ").split(separator: " ").map(String.init)
      for step in dialogue.order { #expect(words.contains(step), "\(dialogue.id)/\(step)") }
      #expect(words.count { $0 == "→" } >= maker.drawing(dialogue).lines.count)
    }
  }

  @Test func `plain signs are enough for the text form`() throws {
    let maker = try Drawn.maker(overlay: Drawn.halfway)
    let painter = TextPainter(
      columns: 60, ruler: Drawn.ruler, isASCII: true, marks: maker.marks, isSpoken: false)
    for dialogue in try Drawn.dialogues() {
      let text = painter.lines(maker.drawing(dialogue)).joined()
      #expect(!text.unicodeScalars.contains { !$0.isASCII })
    }
  }

  @Test func `what was passed, what was not and where the meeting stands is marked`() throws {
    let maker = try Drawn.maker(overlay: Drawn.halfway)
    let world = try Drawn.world()
    let dialogue = try #require(world.library["negotiation"])
    let painter = TextPainter(
      columns: 60, ruler: Drawn.ruler, isASCII: true, marks: maker.marks, isSpoken: false)
    let lines = painter.lines(maker.drawing(dialogue))
    #expect(lines.contains { $0.hasPrefix("+ welcome") })
    #expect(lines.contains { $0.hasPrefix("> outcomes") })
    #expect(lines.contains { $0.hasPrefix("- summary") })
    #expect(lines.contains("3 of \(dialogue.order.count) steps passed"))
  }

  @Test(arguments: [false, true])
  func `an SVG is well formed and needs nothing from elsewhere`(isDeep: Bool) throws {
    for overlay in [nil, Drawn.halfway] {
      let maker = try Drawn.maker(.ru, isDeep: isDeep, isSpoken: true, overlay: overlay)
      for dialogue in try Drawn.dialogues() {
        let text = svg(maker, dialogue, isSpoken: true)
        #expect(XMLParser(data: Data(text.utf8)).parse(), "\(dialogue.id)")
        #expect(!text.contains("href") && !text.contains("url(") && !text.contains("<script"))
        for step in dialogue.order { #expect(text.contains(">\(step)"), "\(step)") }
      }
    }
  }

  @Test func `words from files cannot break out of a drawing`() {
    let evil = "</text><script>\"'&\u{1}--\\n`#%%"
    let node = Drawing.Node(
      step: evil, gist: evil, said: evil, shape: .choice, phase: 0, standing: .plain, inner: nil)
    let drawing = Drawing(
      title: evil, dialogue: evil, phases: [.init(id: evil, title: evil)], nodes: [node],
      lines: [.init(from: 0, to: 0, labels: [evil], standing: .plain)], start: 0, legend: [])
    let svg = SVGPainter.text(
      of: drawing, isSpoken: true, marks: [], language: "en", ruler: Drawn.ruler)
    #expect(XMLParser(data: Data(svg.utf8)).parse())
    #expect(!svg.contains("<script"))
    let dot = DotPainter.text(of: drawing, isSpoken: true, marks: [])
    #expect(!dot.split(separator: "\n").contains { !DotGrammar.isSound($0) })
    let mermaid = MermaidPainter.text(of: drawing, isSpoken: true, marks: [])
    #expect(!mermaid.split(separator: "\n").dropFirst(3).contains { !MermaidGrammar.isSound($0) })
  }

  @Test(arguments: [false, true])
  func `each line of a Mermaid drawing is one of the forms that it knows`(isDeep: Bool) throws {
    for overlay in [nil, Drawn.halfway] {
      let maker = try Drawn.maker(.fr, isDeep: isDeep, isSpoken: true, overlay: overlay)
      for dialogue in try Drawn.dialogues() {
        let text = MermaidPainter.text(
          of: maker.drawing(dialogue), isSpoken: true, marks: maker.marks)
        let lines = text.split(separator: "\n").dropFirst(3)
        #expect(lines.filter { !MermaidGrammar.isSound($0) } == [])
        let opened = lines.count { $0.contains("subgraph ") }
        #expect(opened == lines.count { $0.drop { $0 == " " } == "end" })
      }
    }
  }

  @Test(.enabled(if: Graphviz.isHere))
  func `Graphviz draws what is written for it`() throws {
    for isDeep in [false, true] {
      let maker = try Drawn.maker(.ru, isDeep: isDeep, isSpoken: true, overlay: Drawn.halfway)
      for dialogue in try Drawn.dialogues() {
        let text = DotPainter.text(
          of: maker.drawing(dialogue), isSpoken: true, marks: maker.marks)
        let complaints = try Graphviz.complaints(about: text)
        #expect(complaints == "", "\(dialogue.id)")
      }
    }
  }

  @Test func `the same dialogue is drawn the same, letter for letter`() throws {
    let maker = try Drawn.maker(isDeep: true)
    for dialogue in try Drawn.dialogues() {
      #expect(svg(maker, dialogue) == svg(maker, dialogue))
    }
  }
}
