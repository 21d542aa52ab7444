package import Negotiation
import Presentation
import ServiceCatalogue
import Terminal
package import Wording

/// A meeting led line by line without a terminal, with the words that would be shown.
package struct Rehearsal {
  package let setting: Setting
  package private(set) var meeting: Meeting
  package private(set) var shown: [String] = []
  package private(set) var turns: [Turn] = []
  package private(set) var typed: [String] = []
  /// The same as what was shown, unbroken; the greeting first.
  package private(set) var replies: [Reply] = []
  /// The agreement as it is drafted on the way.
  package private(set) var agreement: Agreement
  private let columns: Int

  package init?(_ setting: Setting, id: String = "st-anna", language: Language, columns: Int = 80) {
    self.setting = setting
    self.columns = columns
    guard
      let turn = Negotiator(setting).open(id: id, dialogue: "negotiation", language: language)
    else { return nil }
    meeting = turn.meeting
    agreement = Agreement(id: id)
    let greeting = ShellWords(language).greeting(setting)
    let welcome = greeting.map { Block.paragraph($0, indent: 0) }
    replies = [Reply(to: "", in: language, welcome)]
    shown = page.lines(welcome)
    show(turn)
  }

  /// The onboarding of a new customer.
  package init?(newcomer setting: Setting, language: Language, columns: Int = 80) {
    self.setting = setting
    self.columns = columns
    let name = setting.customer.name
    guard
      let turn = Negotiator(setting).open(
        id: setting.customer.id, dialogue: Newcomer.dialogue, language: language, given: name)
    else { return nil }
    meeting = turn.meeting
    agreement = Agreement(id: setting.customer.id)
    let welcome = ShellWords(language).greetingOfNew(setting)
      .map { Block.paragraph($0, indent: 0) }
    replies = [Reply(to: "", in: language, welcome)]
    shown = page.lines(welcome)
    show(turn)
  }

  private var page: Page {
    Page(
      columns: columns,
      ruler: Ruler(
        width: { TextWidth.width(of: $0) },
        wrap: { TextWidth.wrap($0, to: $1, hanging: $2) }),
      isSpoken: false, isASCII: false)
  }

  private mutating func show(_ turn: Turn) {
    turns.append(turn)
    meeting = turn.meeting
    let narrator = Narrator(
      setting, facts: facts, language: meeting.language, style: .full)
    let blocks = narrator.blocks(turn.utterances)
    replies.append(Reply(to: typed.last ?? "", in: meeting.language, blocks))
    shown += page.lines(blocks).map { Escaping.visible($0) }
    if case .draft(let asFiles)? = turn.errand { draft(asFiles: asFiles) }
  }

  /// Keeps the version as the program does; files are written by the program alone.
  private mutating func draft(asFiles: Bool) {
    let drafted = Drafted(
      meeting, in: setting, language: meeting.language, released: facts.released)
    let (version, record) = agreement.draft(drafted, at: setting.now)
    agreement.evolve([record].compactMap(\.self))
    let shell = ShellWords(meeting.language)
    let line = asFiles ? shell.drafted(version) : shell.draftReady(version)
    shown += page.lines([.paragraph(line, indent: 0)])
  }

  /// Types a line; with `reloading` the meeting is first folded anew from its records.
  package mutating func type(_ line: String, reloading: Bool = false) {
    typed.append(line)
    if reloading, let again = Meeting(meeting.records, in: setting) {
      meeting = again
    }
    show(Negotiator(setting).turn(line, in: meeting, rung: turns.last?.rung ?? 0))
  }

  package var facts: Facts { meeting.facts }
}
