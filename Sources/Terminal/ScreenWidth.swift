internal import CReadline

/// How many columns a line may have.
package enum ScreenWidth {
  /// Where nobody says anything.
  package static let usual = 80
  /// A narrower screen cannot carry a figure with its label.
  package static let least = 20
  /// More is no screen; a line of that length would fill the memory before the terminal.
  package static let most = 10_000

  /// `--width`, else COLUMNS, else what the terminal says, else 80; never below 20.
  ///
  /// 0 and what is no number count as not said.
  package static func columns(option: Int?, variable: String?, window: Int?) -> Int {
    let said = [option, variable.flatMap { Int($0) }, window]
    let first = said.lazy.compactMap { $0 }.first { (1...most).contains($0) }
    return max(least, first ?? usual)
  }

  /// The same, asked of the environment and of the terminal at the descriptor, at this moment: a
  /// window can be resized between two answers.
  package static func now(option: Int? = nil, of output: Output = .standard) -> Int {
    columns(
      option: option, variable: ProcessEnvironment.value(of: "COLUMNS"),
      window: Int(terminal_columns(output.descriptor)))
  }
}
