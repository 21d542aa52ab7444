import Dialogues
import Negotiation
import Presentation
import Quantities
import ServiceCatalogue
import Store
import Terminal
import Wording

/// Finds or opens the meeting that is wanted, and seats the conversation at it.
struct MeetingDesk {
  let options: CommonOptions
  let workshop: Workshop
  let journal: any Journal
  let storePath: String

  init(options: CommonOptions) throws {
    self.options = options
    workshop = try Workshop(options)
    storePath = workshop.whereabouts.store()
    journal = try StoreDoor.open(storePath)
  }

  func screen(_ setting: Setting, language: Language) throws -> Screen {
    Screen(options: options, setting: setting, language: language, isPresenting: false)
  }

  /// A saved meeting with its setting; the last one when none is named.
  func find(_ id: String?) throws -> (Meeting, Setting) {
    let headers = try journal.headers()
    guard
      let header = id.map({ id in
        headers.first { $0.id == id } ?? headers.first { $0.isCalled(id) }
      })
        ?? headers.max(by: { $0.lastAt < $1.lastAt })
    else {
      let near = headers.map(\.id).joined(separator: ", ")
      throw CommandFailure(
        .noInput,
        headers.isEmpty
          ? "no meeting is kept\(options.present ? "" : " in \(storePath)") yet; entente meet --customer NAME starts one"
          : "there is no meeting \"\(id ?? "")\"; "
            + (options.present ? "entente list names them" : "kept are: \(near)"))
    }
    let setting = try workshop.setting(customer: header.customer, at: Clock.now())
    return (try load(header.id, setting), setting)
  }

  private func load(_ id: String, _ setting: Setting) throws -> Meeting {
    let records: [Record]
    do { records = try journal.records(of: id) } catch { throw CommandFailure(store: error) }
    guard let meeting = Meeting(records, in: setting) else {
      throw CommandFailure(
        .badData,
        "the meeting \(id) follows a dialogue that is not here; name its folder with --dialogs")
    }
    return meeting
  }

  func meet(customer: String, new: Bool, _ how: ConversationOptions) throws {
    let setting = try workshop.setting(customer: customer, at: Clock.now())
    if !new, let open = try openMeeting(setting) {
      return try seat(open, setting, how, isNew: false)
    }
    let id: String
    do { id = try journal.nextId(for: setting.customer.id) } catch {
      throw CommandFailure(store: error)
    }
    let language = try workshop.chosenLanguage() ?? setting.customer.language
    guard
      let turn = Negotiator(setting).open(id: id, dialogue: "negotiation", language: language)
    else {
      throw CommandFailure(
        .configuration, "the dialogue \"negotiation\" is missing; name its folder with --dialogs")
    }
    let lock = try hold(id)
    var conversation = try conversation(turn, setting, language, how)
    try conversation.run(isNew: true)
    try follow(&conversation, lock)
  }

  /// The only meeting with a customer that has not reached its end.
  private func openMeeting(_ setting: Setting) throws -> Meeting? {
    let open = try journal.headers().filter { $0.customer == setting.customer.id }
      .map { try load($0.id, setting) }
      .filter { $0.run.waiting != .ended }
    guard open.count <= 1 else {
      let ids = open.map(\.opened.meeting).joined(separator: ", ")
      throw CommandFailure(
        .usage, "several meetings are open: \(ids); entente resume ID goes on with one")
    }
    return open.first
  }

  func resume(_ id: String?, _ how: ConversationOptions) throws {
    let (meeting, setting) = try find(id)
    try seat(meeting, setting, how, isNew: false)
  }

  private func seat(
    _ meeting: Meeting, _ setting: Setting, _ how: ConversationOptions, isNew: Bool
  ) throws {
    let lock = try hold(meeting.opened.meeting)
    let (turn, language) = try takenUp(meeting, setting)
    var conversation = try conversation(turn, setting, language, how)
    try conversation.run(isNew: isNew)
    try follow(&conversation, lock)
  }

  /// Goes from meeting to meeting as they are wanted; the next one is held before this one is freed.
  private func follow(_ conversation: inout Conversation, _ first: consuming MeetingLock?) throws {
    var lock = first
    while let wanted = conversation.wanted {
      var next: MeetingLock?
      let opened: (turn: Turn, setting: Setting, language: Language)
      do {
        next = try hold(wanted.id)
        let (meeting, setting) = try find(wanted.id)
        let (turn, language) = try takenUp(meeting, setting)
        opened = (turn, setting, language)
      } catch let failure as CommandFailure {
        let isBusy = failure.code == CommandFailure.Kind.busy.code
        try conversation.stay(besides: wanted.name, reason: isBusy ? nil : failure.message)
        continue
      }
      lock = consume next
      try conversation.move(to: opened.turn, opened.setting, opened.language)
    }
    _ = consume lock
  }

  /// The meeting as its next turn finds it, in the language that was asked for.
  private func takenUp(_ meeting: Meeting, _ setting: Setting) throws -> (Turn, Language) {
    let language = try workshop.chosenLanguage() ?? meeting.language
    var current = try load(meeting.opened.meeting, setting)
    if language != current.language {
      let record = Record(
        sequence: current.lastSequence + 1, turn: current.lastTurn + 1, at: setting.now,
        content: .addressed(speaker: current.speaker, language: language))
      do {
        try journal.append(
          [record], to: current.opened.meeting, expecting: current.lastSequence)
      } catch { throw CommandFailure(store: error) }
      current.evolve([record])
    }
    return (Negotiator(setting).resume(current), language)
  }

  /// Holds a meeting while no other window has it (exit 75 says who does); what is kept in memory
  /// has no other window.
  private func hold(_ meeting: String) throws -> MeetingLock? {
    guard storePath != "memory" else { return nil }
    do {
      return try MeetingLock(meeting, store: storePath, at: Clock.now())
    } catch let failure as StoreFailure {
      throw CommandFailure(store: failure)
    }
  }

  func converse(
    _ first: Turn, _ setting: Setting, _ language: Language, _ how: ConversationOptions,
    isNew: Bool, testFile: String? = nil
  ) throws {
    var conversation = try conversation(first, setting, language, how)
    conversation.testFile = testFile
    try conversation.run(isNew: isNew)
  }

  private func conversation(
    _ first: Turn, _ setting: Setting, _ language: Language, _ how: ConversationOptions
  ) throws -> Conversation {
    let screen = Screen(
      options: options, setting: setting, language: language, isPresenting: self.options.present)
    return try Conversation(
      desk: self, setting: setting, screen: screen, options: how, first: first)
  }
}
