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

  private var isAccessible: Bool { Screen.isAccessible(options) }

  var style: Formats.Style { options.ascii ? .ascii : .document }

  var page: Page {
    Page(
      columns: ScreenWidth.now(option: options.width),
      ruler: Ruler(
        width: { TextWidth.width(of: $0) },
        wrap: { TextWidth.wrap($0, to: $1, hanging: $2) }),
      isList: isAccessible, isASCII: options.ascii || isAccessible)
  }

  func narrator(of meeting: Meeting) -> Narrator {
    Narrator(
      setting, facts: Negotiator(setting).facts(of: meeting), language: language, style: style)
  }

  /// The reply as lines, without emphasis: what transcripts and tests read.
  func lines(_ utterances: [Utterance], of meeting: Meeting) -> [String] {
    page.lines(narrator(of: meeting).blocks(utterances)).map { line in
      let visible = Escaping.visible(line)
      return options.ascii ? Ascii.plain(visible) : visible
    }
  }

  func show(_ utterances: [Utterance], of meeting: Meeting) throws {
    let blocks = narrator(of: meeting).blocks(utterances)
    for block in blocks {
      let isStrong = if case .heading = block { true } else { false }
      for line in page.lines([block]) {
        let visible = options.ascii ? Ascii.plain(Escaping.visible(line)) : Escaping.visible(line)
        try Output.standard.write(line: isStrong ? styling.bold(visible) : visible)
      }
    }
  }

  func say(_ text: String) throws {
    for line in page.lines([.paragraph(text, indent: 0)]) {
      try Output.standard.write(line: Escaping.visible(line))
    }
  }
}
