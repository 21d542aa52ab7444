import Negotiation
import Presentation
import ServiceCatalogue
import Terminal
import Wording

/// Where replies are shown: words, layout and width for one stream.
struct Screen {
  let options: CommonOptions
  let setting: Setting
  var language: Language
  var isPresenting: Bool
  let styling: Styling
  private var layouts = Layouts()

  init(options: CommonOptions, setting: Setting, language: Language, isPresenting: Bool) {
    self.options = options
    self.setting = setting
    self.language = language
    self.isPresenting = isPresenting
    styling = Styling(for: .standard, isRefused: options.noColor || Screen.isAccessible(options))
  }

  static func isAccessible(_ options: CommonOptions) -> Bool {
    options.accessible || !(ProcessEnvironment.value(of: "ACCESSIBLE") ?? "").isEmpty
  }

  static let ruler = Ruler(
    width: { TextWidth.width(of: $0) }, wrap: { TextWidth.wrap($0, to: $1, hanging: $2) })

  private var isAccessible: Bool { Screen.isAccessible(options) }

  var style: Formats.Style { options.ascii ? .ascii : .full }

  var page: Page {
    Page(
      columns: ScreenWidth.now(option: options.width),
      ruler: Screen.ruler,
      isSpoken: isAccessible, isASCII: options.ascii)
  }

  func narrator(of meeting: Meeting) -> Narrator {
    Narrator(
      setting, facts: meeting.facts, language: language, style: style)
  }

  /// The reply as lines, without emphasis: what transcripts and tests read.
  func lines(_ utterances: [Utterance], of meeting: Meeting) -> [String] {
    page.lines(blocks(utterances, of: meeting))
  }

  /// Shows a reply in one go; what was shown before is not laid out again.
  mutating func show(_ utterances: [Utterance], of meeting: Meeting) throws {
    let page = page
    let narrator = narrator(of: meeting)
    let shown = shown(utterances)
    var text = notice(shown, of: utterances).map { laidOut($0, on: page) }.joined()
    for utterance in shown {
      guard let basis = narrator.basis(of: utterance) else {
        for block in narrator.blocks(utterance) { text += laidOutOnce(block, on: page) }
        continue
      }
      let key = Layouts.Key.narration(basis, columns: page.columns)
      let told =
        layouts[key] ?? narrator.blocks(utterance).map { laidOut($0, on: page) }.joined()
      layouts[key] = told
      text += told
    }
    try Output.standard.write(text)
  }

  private mutating func laidOutOnce(_ block: Block, on page: Page) -> String {
    let key = Layouts.Key.block(block, columns: page.columns)
    let told = layouts[key] ?? laidOut(block, on: page)
    layouts[key] = told
    return told
  }

  /// The lines of a block as they go to the terminal.
  private func laidOut(_ block: Block, on page: Page) -> String {
    let isStrong = if case .heading = block { true } else { false }
    return page.lines([visible(block)]).map { (isStrong ? styling.bold($0) : $0) + "\n" }.joined()
  }

  /// What is said, safe for a terminal.
  private func blocks(_ utterances: [Utterance], of meeting: Meeting) -> [Block] {
    let shown = shown(utterances)
    return (notice(shown, of: utterances) + narrator(of: meeting).blocks(shown)).map(visible)
  }

  /// On a projector without what is for the provider's eyes.
  private func shown(_ utterances: [Utterance]) -> [Utterance] {
    isPresenting ? utterances.filter { !$0.isInternal } : utterances
  }

  private func notice(_ shown: [Utterance], of utterances: [Utterance]) -> [Block] {
    guard shown.count < utterances.count else { return [] }
    return [.paragraph(ShellWords(language, style: style).notOnTheWall, indent: 2)]
  }

  private func visible(_ block: Block) -> Block {
    block.written { Escaping.visible($0, keepingLineBreaks: true) }
  }

  func say(_ text: String, on output: Output = .standard) throws {
    for line in page.lines([.paragraph(Escaping.visible(text), indent: 0)]) {
      try output.write(line: line)
    }
  }
}

extension Utterance {
  /// What stands behind a service is not for customers.
  fileprivate var isInternal: Bool {
    if case .exhibit(.internal, _) = self { true } else { false }
  }
}
