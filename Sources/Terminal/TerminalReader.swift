internal import CReadline
import Glibc

/// Lines typed at a terminal, edited with GNU readline.
///
/// The terminal stays in the editor's hands between two lines, so that what is typed ahead or
/// pasted then is neither cut nor shown twice; `release` gives it back for another program.
/// There is one terminal, so a program has one of these, and one thread that asks it.
package struct TerminalReader: LineReader {
  private var history: LineHistory?
  private var lastEntry: String?
  private var completion: Completion
  private var remarks = RemarkList()
  package private(set) var lineNumber = 0

  /// Whether someone can be asked: standard input is a terminal.
  package static var isPossible: Bool { isatty(STDIN_FILENO) == 1 }

  /// Takes over signals and locale; the screen is touched at the first `next` only.
  ///
  /// `isPlain`: no escape sequence ever, for screen readers; then pasted lines arrive one by one,
  /// since only sequences could mark them as pasted.
  package init(
    historyPath: String? = nil, completion: Completion = .none, isPlain: Bool = false
  ) throws(LineFailure) {
    self.completion = completion
    let isUTF8 = locale_make_utf8()
    let code = editor_open(isPlain)
    if code != 0 { throw LineFailure(code: code) }
    if !isUTF8 { remarks.add(.localeNotUTF8) }
    useHistory(at: historyPath)
  }

  package mutating func takeRemarks() -> [LineRemark] { remarks.take() }

  package mutating func next(prompt: String, prefill: String?) throws(LineFailure) -> LineEvent {
    var line = editor_line()
    let event = read(Prompt.forEditor(prompt), prefill.map { Self.editable($0) }, &line)
    lineNumber += 1
    if line.nul_dropped { remarks.add(.nulDropped(line: lineNumber)) }
    if line.repaired { remarks.add(.bytesReplaced(line: lineNumber)) }
    switch event {
    case EDITOR_LINE: return accept(line)
    case EDITOR_INTERRUPTED: return .interrupted(hadText: line.had_text)
    case EDITOR_TERMINATED: return .terminated(signal: line.signal)
    case EDITOR_FAILED: throw LineFailure(code: line.error)
    default: return .endOfInput
    }
  }

  /// The completion is lent to the editor for the time of this line.
  private func read(_ prompt: String, _ prefill: String?, _ line: inout editor_line) -> editor_event
  {
    withUnsafePointer(to: completion) { lent in
      editor_set_completer(offerCandidates, UnsafeMutableRawPointer(mutating: lent))
      defer { editor_set_completer(nil, nil) }
      return editor_read(prompt, prefill, &line)
    }
  }

  private mutating func accept(_ line: editor_line) -> LineEvent {
    let bytes = UnsafeRawBufferPointer(start: line.text, count: line.length)
    var text = String(decoding: bytes, as: UTF8.self)
    if text.unicodeScalars.first == "\u{FEFF}" { text.unicodeScalars.removeFirst() }
    if line.pasted { text = Self.withoutEmptyEnd(text) }
    guard text.utf8.count <= longestLine else { return .tooLong(limit: longestLine, kept: text) }
    remember(text)
    return .line(text, pasted: line.pasted)
  }

  /// A copied line brings its end along; that is no second line.
  private static func withoutEmptyEnd(_ text: String) -> String {
    let end = text.lastIndex { $0 != "\n" }
    return end.map { String(text[...$0]) } ?? ""
  }

  /// NUL would end the text for readline.
  private static func editable(_ text: String) -> String {
    String(text.unicodeScalars.filter { $0 != "\0" }.map(Character.init))
  }

  /// Keeps the lines of another conversation from now on, or none; those of the last one can no
  /// longer be recalled.
  package mutating func useHistory(at path: String?) {
    history = nil
    lastEntry = nil
    editor_history_clear()
    guard let path else { return }
    do {
      let (opened, recalled) = try LineHistory.open(path)
      for entry in recalled { editor_history_add(entry) }
      history = opened
      lastEntry = recalled.last
    } catch {
      remarks.add(.historyUnavailable(path: path, code: error.code))
    }
  }

  /// Line ends become spaces, since the file has one entry a line.
  private mutating func remember(_ text: String) {
    let entry = String(text.map { $0.isNewline ? " " : $0 })
    guard !text.isEmpty, entry != lastEntry else { return }
    lastEntry = entry
    editor_history_add(entry)
    do {
      try history?.append(entry)
    } catch {
      if let path = history?.path {
        remarks.add(.historyUnavailable(path: path, code: error.code))
      }
      history = nil
    }
  }

  /// What Tab offers from now on.
  package mutating func useCompletion(_ completion: Completion) {
    self.completion = completion
  }

  /// Columns of the window now; a line can be wider after the user drew it larger.
  package func width(option: Int? = nil, of output: Output = .standard) -> Int {
    ScreenWidth.now(option: option, of: output)
  }

  /// Gives the terminal back as it was found, for an editor or pager that is started; the next line
  /// takes it again. At the end of the program it is given back anyway.
  package func release() {
    editor_release()
  }

  /// True once after Ctrl-C was pressed while the program worked: stop, and ask for the next line.
  package func takeInterrupt() -> Bool {
    editor_take_interrupt()
  }

  /// The signal that asks the program to leave while it works; the next line would say so too.
  package var pendingTermination: Int32? {
    let signal = editor_pending_termination()
    return signal == 0 ? nil : signal
  }
}
