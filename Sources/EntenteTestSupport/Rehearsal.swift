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
  private let columns: Int

  package init?(_ setting: Setting, id: String = "st-anna", language: Language, columns: Int = 80) {
    self.setting = setting
    self.columns = columns
    guard
      let turn = Negotiator(setting).open(id: id, dialogue: "negotiation", language: language)
    else { return nil }
    meeting = turn.meeting
    let greeting = ShellWords(language).greeting(setting)
    shown = page.lines(greeting.map { .paragraph($0, indent: 0) })
    show(turn)
  }

  private var page: Page {
    Page(
      columns: columns,
      ruler: Ruler(
        width: { TextWidth.width(of: $0) },
        wrap: { TextWidth.wrap($0, to: $1, hanging: $2) }),
      isList: false, isASCII: false)
  }

  private mutating func show(_ turn: Turn) {
    turns.append(turn)
    meeting = turn.meeting
    let narrator = Narrator(
      setting, facts: facts, language: meeting.language, style: .document)
    shown += page.lines(narrator.blocks(turn.utterances)).map { Escaping.visible($0) }
  }

  /// Types a line; with `reloading` the meeting is first folded anew from its records.
  package mutating func type(_ line: String, reloading: Bool = false) {
    typed.append(line)
    if reloading, let again = Meeting(meeting.records, library: setting.library) {
      meeting = again
    }
    show(Negotiator(setting).turn(line, in: meeting))
  }

  package var facts: Facts { Negotiator(setting).facts(of: meeting) }
}
