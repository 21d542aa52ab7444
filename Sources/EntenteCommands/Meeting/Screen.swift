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

  func show(_ utterances: [Utterance], of meeting: Meeting) throws {
    for block in blocks(utterances, of: meeting) {
      let isStrong = if case .heading = block { true } else { false }
      for line in page.lines([block]) {
        try Output.standard.write(line: isStrong ? styling.bold(line) : line)
      }
    }
  }

  /// What is said, safe for a terminal; on a projector without what is for the provider's eyes.
  private func blocks(_ utterances: [Utterance], of meeting: Meeting) -> [Block] {
    let shown = isPresenting ? utterances.filter { !$0.isInternal } : utterances
    var blocks = narrator(of: meeting).blocks(shown)
    if shown.count < utterances.count {
      let words = ShellWords(language, style: style).notOnTheWall
      blocks.insert(.paragraph(words, indent: 2), at: 0)
    }
    return blocks.map { $0.written { Escaping.visible($0, keepingLineBreaks: true) } }
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
