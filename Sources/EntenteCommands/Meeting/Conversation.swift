import Dialogues
import Negotiation
import Presentation
import Quantities
import ServiceCatalogue
import Store
import Terminal
import Wording

/// The conversation loop: a line comes, its records become durable, then the reply is shown.
struct Conversation {
  let desk: MeetingDesk
  let options: ConversationOptions
  var setting: Setting
  var screen: Screen
  var meeting: Meeting
  /// How many lines in a row were not understood.
  private var rung = 0
  private var reader: any LineReader
  private let isInteractive: Bool
  private var hasHinted = false
  private let first: Turn

  init(
    desk: MeetingDesk, setting: Setting, screen: Screen, options: ConversationOptions, first: Turn
  ) throws {
    self.desk = desk
    self.options = options
    self.setting = setting
    self.screen = screen
    self.first = first
    meeting = first.meeting
    isInteractive = TerminalReader.isPossible && !options.jsonLines
    if isInteractive {
      let history =
        options.present ? nil : desk.workshop.whereabouts.history(of: meeting.opened.meeting)
      reader = try TerminalReader(
        historyPath: history, isPlain: Screen.isAccessible(desk.options))
    } else {
      reader = PlainReader()
    }
  }

  mutating func run(isNew: Bool) throws {
    try save(first)
    if !options.jsonLines { try greet(isNew: isNew) }
    try reply(first, words: nil, also: [])
    desk.workshop.shelf.begin()
    while try takeLine() {}
  }

  private func greet(isNew: Bool) throws {
    let lines = isNew ? shell.greeting(setting) : shell.welcomeBack(meeting, setting)
    for line in lines { try screen.say(line) }
  }

  /// Waits for a line and answers it; false when the conversation is over.
  private mutating func takeLine() throws -> Bool {
    useCompletion()
    switch try nextEvent() {
    case .line(let text, let pasted): return try take(text, isPasted: pasted)
    case .interrupted(let hadText):
      if !hadText, !hasHinted {
        hasHinted = true
        try screen.say(shell.nothingLost)
      }
      return true
    case .endOfInput:
      try farewell()
      return false
    case .terminated(let signal): throw CommandFailure(code: 128 + signal)
    case .tooLong(let limit, _):
      try screen.say(shell.tooLong(limit))
      if !isInteractive, !options.keepGoing, !options.jsonLines {
        throw stopped("longer than \(limit) bytes")
      }
      return true
    }
  }

  private mutating func nextEvent() throws -> LineEvent {
    do {
      return try reader.next(prompt: prompt, prefill: nil)
    } catch {
      throw CommandFailure(
        .output, "could not read the next line: \(error.reason); everything before it is saved")
    }
  }

  private mutating func take(_ text: String, isPasted: Bool) throws -> Bool {
    for remark in reader.takeRemarks() {
      try Output.error.write(line: "entente: \(remark.sentence)")
    }
    try desk.workshop.shelf.check()
    let line = isPasted ? PastedText.line(text) : text
    setting = setting.at(try Clock.now())
    let turn = Negotiator(setting).turn(line, in: meeting, rung: rung)
    try save(turn)
    rung = turn.misstep == nil ? 0 : rung + 1
    if options.present, isInteractive { try Output.standard.write(line: "") }
    try reply(turn, words: text, also: try perform(turn.errand))
    if let misstep = turn.misstep, !isInteractive, !options.keepGoing, !options.jsonLines {
      throw stopped("\"\(text)\" was not taken (\(misstep.id))")
    }
    guard turn.errand == .quit else { return true }
    try farewell()
    return false
  }

  /// A piped script stops at the first line that was not understood: one shifted answer would spoil
  /// all later ones.
  private func stopped(_ reason: String) -> CommandFailure {
    CommandFailure(
      .badData,
      "line \(reader.lineNumber): \(Escaping.visible(reason)); the answers before it are saved. --keep-going goes on instead"
    )
  }

  /// Nothing is confirmed on the screen before it is durable.
  private mutating func save(_ turn: Turn) throws {
    guard !turn.records.isEmpty else {
      meeting = turn.meeting
      return
    }
    let expected = (turn.records.first?.sequence ?? 1) - 1
    do {
      try desk.journal.append(
        turn.records, to: turn.meeting.opened.meeting, expecting: expected)
    } catch {
      throw CommandFailure(store: error)
    }
    meeting = turn.meeting
    screen.language = meeting.language
  }

  private func reply(_ turn: Turn, words: String?, also lines: [String]) throws {
    guard options.jsonLines else {
      try screen.show(turn.utterances, of: meeting)
      for line in lines { try screen.say(line) }
      return
    }
    try Output.standard.write(
      line: JSONText.of(
        TurnLine(turn, setting: setting, screen: screen, words: words, also: lines)))
  }

  /// Does what reaches beyond the meeting; what there is to say about it.
  private mutating func perform(_ errand: Errand?) throws -> [String] {
    switch errand {
    case nil, .quit: return []
    case .draft(let asFiles): return try draft(asFiles: asFiles)
    case .status:
      return [shell.status(meeting, setting, store: screen.isPresenting ? nil : desk.storePath)]
    case .present(let isOn):
      screen.isPresenting = isOn
      return []
    }
  }

  /// The version is kept first: it is true even where a file of its name stands in the way.
  private func draft(asFiles: Bool) throws -> [String] {
    let writer = DraftWriter(desk: desk, setting: setting, meeting: meeting)
    let drafted = writer.drafted()
    guard asFiles else { return [shell.draftReady(try writer.keep(drafted))] }
    switch try writer.write(drafted, folder: ".") {
    case .written(let version, let paths):
      return [shell.drafted(version)] + paths.map(shell.written)
    case .different(let version, let path): return [shell.different(version, path: path)]
    }
  }

  private func farewell() throws {
    guard !options.jsonLines else { return }
    let output: Output = isInteractive ? .standard : .error
    try output.write(line: Escaping.visible(shell.saved(meeting, setting)))
  }

  /// `St. Anna 3/7> `: the customer and the step.
  private var prompt: String {
    if let own = options.prompt { return own }
    if Screen.isAccessible(desk.options) { return shell.you }
    let step = shell.step(meeting, setting)
    return "\(setting.customer.short)\(step.map { " \($0)" } ?? "")> "
  }

  private var shell: ShellWords { ShellWords(screen.language, style: screen.style) }

  private mutating func useCompletion() {
    guard isInteractive, var terminal = reader as? TerminalReader else { return }
    let words = CompletionWords.words(
      Negotiator(setting).question(of: meeting), language: screen.language)
    terminal.useCompletion(
      Completion { line, _ in
        line.hasPrefix("/") && !line.contains(" ") ? words.commands : words.answers
      })
    reader = terminal
  }
}
