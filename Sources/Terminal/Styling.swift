/// Emphasis for one stream: the text as it is, or between the terminal's marks.
///
/// Emphasis is never the only cue: what is bold here reads the same without it.
package struct Styling: Sendable, Equatable {
  package let isOn: Bool

  package init(isOn: Bool) {
    self.isOn = isOn
  }

  package static let plain = Styling(isOn: false)

  /// Off by `--no-color`, NO_COLOR (not empty) and CLICOLOR=0; else on by
  /// CLICOLOR_FORCE; else on at a terminal that is not dumb.
  package init(
    isRefused: Bool, isTerminal: Bool,
    variable: (String) -> String? = ProcessEnvironment.value(of:)
  ) {
    func isSaid(_ name: String) -> Bool { !(variable(name) ?? "").isEmpty }
    let isDumb = ["", "dumb"].contains(variable("TERM") ?? "")
    if isRefused || isSaid("NO_COLOR") {
      isOn = false
    } else if isSaid("CLICOLOR_FORCE"), variable("CLICOLOR_FORCE") != "0" {
      isOn = true
    } else {
      isOn = isTerminal && !isDumb && variable("CLICOLOR") != "0"
    }
  }

  /// For a stream as it is now.
  package init(for output: Output, isRefused: Bool) {
    self.init(isRefused: isRefused, isTerminal: output.isTerminal)
  }

  package func bold(_ text: String) -> String { marked(text, on: 1, off: 22) }
  package func underlined(_ text: String) -> String { marked(text, on: 4, off: 24) }
  package func red(_ text: String) -> String { marked(text, on: 31, off: 39) }
  package func green(_ text: String) -> String { marked(text, on: 32, off: 39) }
  package func yellow(_ text: String) -> String { marked(text, on: 33, off: 39) }

  /// Each mark is ended by its own opposite, so that one emphasis can stand within another.
  private func marked(_ text: String, on: Int, off: Int) -> String {
    isOn && !text.isEmpty ? "\u{1B}[\(on)m\(text)\u{1B}[\(off)m" : text
  }
}
