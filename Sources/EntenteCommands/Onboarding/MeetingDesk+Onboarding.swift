import Dialogues
import Loading
import Negotiation
import Presentation
import ServiceCatalogue
import Store
import Terminal
import Wording

extension MeetingDesk {
  /// Gets to know a new customer, or goes on with it.
  func onboard(_ typed: String, _ how: ConversationOptions) throws {
    let name = typed.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard name.contains(where: { $0.isLetter || $0.isNumber }) else {
      throw CommandFailure(.usage, "name the organisation: entente onboard \"Praxis Sued\"")
    }
    let id = Slug.of(name, else: "customer")
    if let header = try onboarding(of: id) { return try resume(header.id, how) }
    try requireNew(id, name)
    let setting = try workshop.setting(newcomer: id, name: name, at: Clock.now())
    let meeting: String
    do { meeting = try journal.nextId(for: id) } catch { throw CommandFailure(store: error) }
    let language = try workshop.whereabouts.language() ?? .en
    guard
      let first = Negotiator(setting).open(
        id: meeting, dialogue: Newcomer.dialogue, language: language, given: name)
    else {
      throw CommandFailure(
        .configuration, "the dialogue \"onboarding\" is missing; name its folder with --dialogs")
    }
    try lead(first, setting, language, how, isNew: true, held: hold(meeting))
  }

  /// The onboarding of a customer, whether it has ended or not.
  func onboarding(of customer: String) throws -> MeetingHeader? {
    let own = try journal.headers().filter { $0.customer == customer }
    return try own.sorted { $0.lastAt > $1.lastAt }.first { try isOnboarding($0) }
  }

  /// The onboarding of somebody who is in no file yet, by id or name.
  func onboardingInstead(of customer: String) throws -> MeetingHeader? {
    if CustomerLoader.knows(customer, in: workshop.catalogueFolder) { return nil }
    return try onboarding(of: Slug.of(customer, else: "customer"))
  }

  func isOnboarding(_ header: MeetingHeader) throws -> Bool {
    let records: [Record]
    do { records = try journal.records(of: header.id) } catch { throw CommandFailure(store: error) }
    return records.first?.content.isOnboarding == true
  }

  private func requireNew(_ id: String, _ name: String) throws {
    let wanted = Folding.key(name)
    let known = CustomerLoader.list(workshop.catalogueFolder).first {
      $0.id == id || Folding.key($0.name) == wanted
    }
    guard let known else { return }
    throw CommandFailure(
      .usage,
      "\"\(known.name)\" is a customer already; entente meet --customer \(known.id) starts a meeting"
    )
  }

  /// The setting in which a saved meeting is led: an onboarding has no customer's file yet.
  func setting(of header: MeetingHeader) throws -> Setting {
    guard try isOnboarding(header) else {
      return try workshop.setting(customer: header.customer, at: Clock.now())
    }
    let records: [Record]
    do { records = try journal.records(of: header.id) } catch { throw CommandFailure(store: error) }
    let name = records.lazy.compactMap(\.content.organisation).first ?? header.customer
    return try workshop.setting(newcomer: header.customer, name: name, at: Clock.now())
  }

  /// Writes a record that was agreed to and is in no file yet: the program was ended before it could.
  func finishOnboarding(_ meeting: Meeting, _ setting: Setting) throws -> Bool {
    guard meeting.facts.newcomer.isKept, meeting.run.waiting == .ended else { return false }
    let keeper = CustomerKeeper(
      folder: workshop.catalogueFolder, setting: setting, meeting: meeting)
    let language = try workshop.chosenLanguage() ?? meeting.language
    let screen = try screen(setting, language: language)
    let shell = ShellWords(language, style: screen.style)
    for line in keeper.sentences(of: try keeper.keep(), shell) { try screen.say(line) }
    return true
  }

  /// The negotiation right after an onboarding, with those who are still at the table.
  func negotiate(after meeting: Meeting, _ reader: any LineReader, _ how: ConversationOptions)
    throws
  {
    let customer = meeting.opened.customer
    let setting = try workshop.setting(customer: customer, at: Clock.now())
    let negotiator = Negotiator(setting)
    let id: String
    do { id = try journal.nextId(for: customer) } catch { throw CommandFailure(store: error) }
    guard
      let opened = negotiator.open(id: id, dialogue: "negotiation", language: meeting.language)
    else {
      throw CommandFailure(
        .configuration, "the dialogue \"negotiation\" is missing; name its folder with --dialogs")
    }
    let people = setting.customer.people.map { $0.name.in(meeting.language) }.joined(
      separator: ", ")
    let named = negotiator.turn(people, in: opened.meeting)
    let first = named.misstep == nil ? opened.followed(by: named) : opened
    try lead(first, setting, meeting.language, how, isNew: true, held: hold(id), from: reader)
  }
}

extension RecordContent {
  fileprivate var isOnboarding: Bool {
    if case .opened(let opened) = self {
      opened.dialogue.hasPrefix("\(Newcomer.dialogue)@")
    } else {
      false
    }
  }

  /// What the organisation is called, where the record says so.
  fileprivate var organisation: String? {
    if case .answered(let answer) = self, answer.slot == "organisation" {
      answer.value?.text
    } else {
      nil
    }
  }
}
