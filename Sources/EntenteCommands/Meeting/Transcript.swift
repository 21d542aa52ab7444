import Dialogues
import Negotiation
import Quantities
import ServiceCatalogue
import Terminal
import Wording

/// One line for each thing that somebody said; what was taken back is marked.
enum Transcript {
  static func words(_ record: Record) -> String? {
    switch record.content {
    case .answered(let answer): answer.words
    case .noted(let note): note.words
    case .parked(let parked): parked.words
    case .opened, .addressed, .performed, .shown, .promised, .released, .labelled, .undone, .struck:
      nil
    }
  }

  static func line(_ record: Record, meeting: Meeting, setting: Setting) -> String? {
    let said: (String, String)? =
      switch record.content {
      case .answered(let answer): (answer.speaker, answer.words)
      case .noted(let note): (note.speaker, note.words)
      case .parked(let parked): (parked.speaker, parked.words)
      case .released(let released) where !released.words.isEmpty:
        (released.speaker, "/release \(released.words)")
      case .opened, .addressed, .performed, .shown, .promised, .released, .labelled, .undone,
        .struck:
        nil
      }
    guard let (speaker, words) = said else { return nil }
    let (date, time) = setting.zone.local(at: record.at)
    let known = setting.customer.people.first { $0.id == speaker }?.name
    let name = known?.in(meeting.language) ?? speaker
    let mark = meeting.stands(record) ? " " : "-"
    return ["\(mark) \(record.sequence)", "\(date) \(time)", name, words]
      .map { Escaping.visible($0) }.joined(separator: "\t")
  }
}
