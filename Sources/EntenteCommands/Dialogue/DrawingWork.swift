import Dialogues
import Negotiation
import Presentation
import Terminal
import Wording

/// Draws one dialogue in the form that is wanted.
struct DrawingWork {
  let options: CommonOptions
  let form: DialogueGraphCommand.Form
  let isDeep: Bool
  let isSpoken: Bool
  /// Id of the meeting that is laid over it.
  let meeting: String?
  /// What the transcript tests pass is laid over it.
  let isCovering: Bool

  func text(of name: String) throws -> String {
    let stage = try DialogueStage(options)
    let dialogue = try stage.dialogue(name)
    let language = try stage.whereabouts.chosenLanguage() ?? .en
    let maker = DrawingMaker(
      library: stage.library, words: stage.words, language: language, isDeep: isDeep,
      isSpoken: isSpoken, overlay: try overlay())
    let drawing = maker.drawing(dialogue)
    switch form {
    case .text: return plain(isDeep ? maker.drawings(dialogue) : [drawing], maker.marks)
    case .mermaid: return MermaidPainter.text(of: drawing, isSpoken: isSpoken, marks: maker.marks)
    case .dot: return DotPainter.text(of: drawing, isSpoken: isSpoken, marks: maker.marks)
    case .svg:
      return SVGPainter.text(
        of: drawing, isSpoken: isSpoken, marks: maker.marks, language: language.code,
        ruler: Screen.ruler)
    }
  }

  private func plain(_ drawings: [Drawing], _ marks: [String]) -> String {
    let painter = TextPainter(
      columns: ScreenWidth.now(option: options.width), ruler: Screen.ruler,
      isASCII: options.ascii, marks: marks, isSpoken: isSpoken)
    let texts = drawings.map { painter.lines($0).joined(separator: "\n") + "\n" }
    return Escaping.visible(texts.joined(separator: "\n"), keepingLineBreaks: true)
  }

  private func overlay() throws -> Overlay? {
    var coverage = isCovering ? try TestRun(options: options, files: []).coverage : Coverage()
    guard let meeting else {
      return isCovering ? Overlay(coverage: coverage, present: nil) : nil
    }
    let (found, setting) = try MeetingDesk(options: options).find(meeting)
    let passages = found.passages(by: Walker(setting.library))
    coverage.add(passages)
    let last = passages.last
    return Overlay(coverage: coverage, present: last?.route == nil ? last : nil)
  }
}
