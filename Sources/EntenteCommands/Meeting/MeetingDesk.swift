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
    let whereabouts = try Whereabouts(options)
    storePath = whereabouts.store()
    let opening = OpeningStore(storePath)
    defer { opening.wait() }
    workshop = try Workshop(options, whereabouts)
    journal = try opening.take()
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
    let setting = try setting(of: header)
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
    if let header = try onboardingInstead(of: customer) { return try resume(header.id, how) }
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
    try lead(turn, setting, language, how, isNew: true, held: hold(id))
  }

  /// The only meeting with a customer that has not reached its end.
  private func openMeeting(_ setting: Setting) throws -> Meeting? {
    let open = try journal.headers().filter { $0.customer == setting.customer.id }
      .filter { try !isOnboarding($0) }
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
    if try finishOnboarding(meeting, setting) { return }
    try seat(meeting, setting, how, isNew: false)
  }

  private func seat(
    _ meeting: Meeting, _ setting: Setting, _ how: ConversationOptions, isNew: Bool
  ) throws {
    let lock = try hold(meeting.opened.meeting)
    let (turn, language) = try takenUp(meeting, setting)
    try lead(turn, setting, language, how, isNew: isNew, held: lock)
  }

  /// The meeting as its next turn finds it, in the language that was asked for.
  func takenUp(_ meeting: Meeting, _ setting: Setting) throws -> (Turn, Language) {
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
}
