import Negotiation
import Presentation
import ServiceCatalogue
import Wording

/// A reply as it would be shown, on one line and with single spaces: for comparing words.
enum ReplyText {
  static func words(of turn: Turn, setting: Setting) -> String {
    let narrator = Narrator(
      setting, facts: turn.meeting.facts, language: turn.meeting.language, style: .full)
    let wide = 10_000
    let page = Page(columns: wide, ruler: Screen.ruler, isSpoken: false, isASCII: false)
    return page.lines(narrator.blocks(turn.utterances)).joined(separator: " ")
      .split(separator: " ").joined(separator: " ")
  }
}
