import Presentation
import Terminal

extension Conversation {
  /// The answer in the person's own editor: a text that was too long, else the one that is kept.
  mutating func edit(_ kept: String?) throws -> [String] {
    guard isInteractive, let terminal = reader as? TerminalReader else {
      return [shell.editorNeedsTerminal]
    }
    terminal.release()
    let before = longText ?? kept ?? ""
    let editor = Conversation.editor
    let text: String
    do {
      text = try TextEditor.edit(before, with: editor)
    } catch {
      return [shell.editorFailed(editor, error.reason)]
    }
    // Ctrl-C was meant for the editor.
    _ = terminal.takeInterrupt()
    return try take(edited: text, instead: before)
  }

  private mutating func take(edited text: String, instead before: String) throws -> [String] {
    let isLong = text.utf8.count > longestLine
    longText = isLong ? text : nil
    if isLong { return [shell.tooLong(longestLine), shell.keptForEditor] }
    guard text.contains(where: { !$0.isWhitespace }) else { return [shell.nothingWritten] }
    written = Typed(text: text, isPasted: text.contains("\n"))
    return [text]
  }

  private static var editor: String {
    ["VISUAL", "EDITOR"].lazy.compactMap { ProcessEnvironment.value(of: $0) }.first { !$0.isEmpty }
      ?? "vi"
  }

  /// Screen and what can be scrolled back to; a terminal without sequences keeps its lines.
  func clearScreen() throws {
    let isDumb = ["", "dumb"].contains(ProcessEnvironment.value(of: "TERM") ?? "")
    guard isInteractive, Output.standard.isTerminal, !isDumb, !Screen.isAccessible(desk.options)
    else { return }
    try Output.standard.write("\u{1B}[H\u{1B}[2J\u{1B}[3J")
  }
}
