import Negotiation
import Presentation
import ServiceCatalogue
import Terminal

extension Conversation {
  /// `St. Anna 3/7> `: the customer and the step; the step alone where both would fill half a line.
  var prompt: String {
    if let own = options.prompt { return own }
    if Screen.isAccessible(desk.options) { return Page.plainSpaces(shell.you) }
    let step = shell.step(meeting, setting) ?? ""
    let whole = setting.customer.short + (step.isEmpty ? "" : " ") + step
    let isShort = 2 * TextWidth.width(of: whole) < screen.page.columns
    return "\(isShort ? whole : step)> "
  }

  mutating func useCompletion() {
    guard isInteractive, var terminal = reader as? TerminalReader else { return }
    let words = CompletionWords.words(
      Negotiator(setting).question(of: meeting), language: screen.language)
    terminal.useCompletion(
      Completion { line, _ in
        line.hasPrefix("/") && !line.contains(" ") ? words.commands : words.answers
      })
    reader = terminal
  }

  /// On a projector nothing that was typed before can be recalled.
  mutating func useHistory() {
    guard isInteractive, var terminal = reader as? TerminalReader else { return }
    terminal.useHistory(at: Conversation.history(of: meeting, at: desk, screen))
    reader = terminal
  }

  static func history(of meeting: Meeting, at desk: MeetingDesk, _ screen: Screen) -> String? {
    screen.isPresenting ? nil : desk.workshop.whereabouts.history(of: meeting.opened.meeting)
  }
}
