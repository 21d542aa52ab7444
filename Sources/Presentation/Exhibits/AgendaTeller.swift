import Negotiation
import Wording

extension Narrator {
  /// The phases with their state and what is open in them, and the time that is left.
  func agenda(_ agenda: Agenda) -> [Block] {
    var lines = agenda.phases.map(line)
    if !agenda.leftAhead.isEmpty {
      let topics = agenda.leftAhead.map { Piece.text(serviceName($0)) }
      lines.append(words(AgendaPhrases.leftAhead, ["topics": .list(topics)]))
    }
    if let seconds = agenda.timeLeft {
      lines.append(words(AgendaPhrases.timeLeft, ["time": .seconds(seconds)]))
    }
    return (lines + [words(AgendaPhrases.goTo)]).map { .paragraph($0, indent: 2) }
  }

  private func line(_ phase: Agenda.Phase) -> String {
    let title =
      switch phase.state {
      case .done: AgendaPhrases.done
      case .here: AgendaPhrases.here
      case .ahead: AgendaPhrases.ahead
      }
    let line = words(title, ["phase": .text(phaseName(phase.id))])
    guard !phase.open.isEmpty else { return line }
    let questions = phase.open.map { Piece.text(name($0)) }
    return words(AgendaPhrases.open, ["phase": .text(line), "questions": .list(questions)])
  }
}
