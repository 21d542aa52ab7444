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
  /// What was typed but could not be saved: it stands at the next prompt.
  var unsaved: Typed?
  var reader: any LineReader
  let isInteractive: Bool
  /// Whether a negotiation follows at the same table.
  var leadsOn = false
  /// Whether another meeting at the same table went before.
  var follows = false
  /// Words from an editor, taken before anything else is typed.
  var written: Typed?
  /// A text that was too long for an answer, for the editor.
  var longText: String?
  /// Another meeting that is to be opened: its id, and as it was called.
  var wanted: (id: String, name: String)?
  /// How many lines in a row were not understood.
  private var rung = 0
  private var hasHinted = false
  /// With what the conversation began.
  private(set) var first: Turn
  /// File into which it is written as a transcript test at its end.
  var testFile: String?
  /// What was typed since, as far as it belongs to the meeting.
  private(set) var typed: [(text: String, at: Instant)] = []

  /// A line as it came.
  struct Typed: Equatable {
    let text: String
    let isPasted: Bool
  }

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
      reader = try TerminalReader(
        historyPath: Conversation.history(of: first.meeting, at: desk, screen),
        isPlain: Screen.isAccessible(desk.options))
    } else {
      reader = PlainReader()
    }
  }

  /// Until somebody leaves, or wants another meeting.
  mutating func run(isNew: Bool) throws {
    do { try save(first) } catch { throw CommandFailure(store: error) }
    if !options.jsonLines { try greet(isNew: isNew) }
    try reply(first, words: nil, also: [])
    desk.workshop.shelf.begin()
    // Kept for `entente check --meetings`; what cannot be kept now is kept by the next conversation.
    try? desk.journal.keep(desk.workshop.scripts)
    guard !hasRehearsed else { return try farewell() }
    try goOn()
  }

  mutating func goOn() throws {
    wanted = nil
    while try takeLine() {}
  }

  /// Goes on with another meeting: its words, its language, its history.
  mutating func move(to turn: Turn, _ setting: Setting, _ language: Language) throws {
    if screen.isPresenting, setting.customer.id != self.setting.customer.id { try clearScreen() }
    self.setting = setting
    screen = Screen(
      options: desk.options, setting: setting, language: language,
      isPresenting: screen.isPresenting)
    (first, meeting) = (turn, turn.meeting)
    (unsaved, longText, rung) = (nil, nil, 0)
    (typed, testFile) = ([], nil)
    useHistory()
    try run(isNew: false)
  }

  private func greet(isNew: Bool) throws {
    let isAlone = meeting.opened.given != nil
    let lines =
      isAlone
      ? AuthorWords(screen.language, style: screen.style).greeting(meeting, setting)
      : isNew ? greeting : shell.welcomeBack(meeting, setting)
    for line in lines { try screen.say(line) }
  }

  /// Waits for a line and answers it; false when the conversation is over.
  private mutating func takeLine() throws -> Bool {
    useCompletion()
    switch try nextEvent() {
    case .line(let text, let pasted): return try take(Typed(text: text, isPasted: pasted))
    case .interrupted(let hadText):
      unsaved = nil
      if !hadText, !hasHinted {
        hasHinted = true
        try screen.say(shell.nothingLost)
      }
      return true
    case .endOfInput:
      try farewell()
      return false
    case .terminated(let signal): throw CommandFailure(code: 128 + signal)
    case .tooLong(let limit, let text):
      try screen.say(shell.tooLong(limit))
      if isInteractive {
        longText = text
        try screen.say(shell.keptForEditor)
      }
      if !isInteractive, !options.keepGoing, !options.jsonLines {
        throw stopped("longer than \(limit) bytes")
      }
      return true
    }
  }

  private mutating func nextEvent() throws -> LineEvent {
    if let typed = written {
      written = nil
      return .line(typed.text, pasted: typed.isPasted)
    }
    // Nobody sees the prompt of a pipe.
    let prompt = isInteractive ? self.prompt : ""
    do {
      return try reader.next(prompt: prompt, prefill: unsaved?.text)
    } catch {
      throw CommandFailure(
        .output, "could not read the next line: \(error.reason); everything before it is saved")
    }
  }

  private mutating func take(_ typed: Typed) throws -> Bool {
    for remark in reader.takeRemarks() {
      try Complaint.say("entente: \(remark.sentence)")
    }
    try desk.workshop.shelf.check()
    setting = setting.at(try Clock.now())
    let turn = Negotiator(setting).turn(line(typed), in: meeting, rung: rung)
    do { try save(turn) } catch { return try hold(typed, after: error) }
    let more: [String]
    do { more = try perform(turn.errand) } catch let failure as StoreFailure {
      return try hold(typed, after: failure)
    }
    unsaved = nil
    rung = turn.rung
    if screen.isPresenting, isInteractive { try Output.standard.write(line: "") }
    try reply(turn, words: typed.text, also: more)
    if let misstep = turn.misstep, !isInteractive, !options.keepGoing, !options.jsonLines {
      throw stopped("\"\(typed.text)\" was not taken (\(misstep.id))")
    }
    if case .keepCustomer = turn.errand, !hasRehearsed { return false }
    if turn.errand == nil { self.typed.append((line(typed), setting.now)) }
    guard turn.errand == .quit || hasRehearsed else { return wanted == nil }
    try farewell()
    return false
  }

  /// Several pasted lines stay words, also when they are sent once more.
  private func line(_ typed: Typed) -> String {
    let isPasted = typed.isPasted || unsaved == Typed(text: typed.text, isPasted: true)
    return isPasted ? PastedText.line(typed.text) : typed.text
  }

  /// A piped script stops at the first line that was not understood: one shifted answer would spoil
  /// all later ones.
  private func stopped(_ reason: String) -> CommandFailure {
    CommandFailure(
      .badData,
      "line \(reader.lineNumber): \(reason); the answers before it are saved. --keep-going goes on instead"
    )
  }

  private mutating func reply(_ turn: Turn, words: String?, also lines: [String]) throws {
    guard options.jsonLines else {
      try screen.show(turn.utterances, of: meeting)
      for line in lines { try screen.say(line) }
      return
    }
    try Output.standard.write(
      line: JSONText.of(
        TurnLine(turn, setting: setting, screen: screen, words: words, also: lines)))
  }

  var shell: ShellWords { ShellWords(screen.language, style: screen.style) }
}
