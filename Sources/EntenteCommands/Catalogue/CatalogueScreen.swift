import Presentation
import Terminal

/// Shows what the commands of the catalogue say: laid out for the screen, safe for a terminal.
struct CatalogueScreen {
  private let options: CommonOptions

  init(_ options: CommonOptions) { self.options = options }

  var page: Page { page(for: .standard) }

  private func page(for output: Output) -> Page {
    Page(
      columns: ScreenWidth.now(option: options.width, of: output), ruler: Screen.ruler,
      isSpoken: Screen.isAccessible(options), isASCII: options.ascii)
  }

  /// Headings stand out where the screen can show it.
  func show(_ blocks: [Block], on output: Output = .standard) throws {
    let styling = Styling(
      for: output, isRefused: options.noColor || Screen.isAccessible(options))
    for block in blocks {
      let isStrong = if case .heading = block { true } else { false }
      let safe = block.written { Escaping.visible($0, keepingLineBreaks: true) }
      for line in page(for: output).lines([safe]) {
        try output.write(line: isStrong ? styling.bold(line) : line)
      }
    }
  }
}
