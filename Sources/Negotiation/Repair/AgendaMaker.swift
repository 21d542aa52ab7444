import Dialogues
import Quantities

/// Reads the agenda off a meeting.
struct AgendaMaker {
  let meeting: Meeting
  let facts: Facts
  let setting: Setting

  var agenda: Agenda {
    let dialogue = setting.library[String(meeting.opened.dialogue.prefix { $0 != "@" })]
    let phases = dialogue?.phases ?? []
    let here = presentPhase.flatMap(phases.firstIndex) ?? phases.count
    return Agenda(
      phases: phases.enumerated().map { index, phase in
        Agenda.Phase(
          id: phase, state: index < here ? .done : index == here ? .here : .ahead,
          open: open.filter { $0.phase == phase })
      }, leftAhead: leftAhead, timeLeft: timeLeft)
  }

  private var presentPhase: String? {
    guard case .input = meeting.run.waiting else { return nil }
    return meeting.run.frame?.current.phase
  }

  /// What was left for later or left out, in the order of the meeting.
  private var open: [QuestionName] {
    meeting.run.trail.filter { entry in
      entry.content == .left || entry.answer?.route == "skipped" || entry.answer?.route == "later"
    }.map { QuestionName($0) }
  }

  private var leftAhead: [String] {
    let reached = Set(meeting.run.trail.filter { $0.content == .left }.map(\.sequence))
    let marks = meeting.standing.flatMap { record -> [String] in
      guard case .parked(let parked) = record.content, !reached.contains(record.sequence) else {
        return []
      }
      return parked.marks
    }
    let topics = marks.compactMap { Place($0).item }
    return topics.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// From the moment in which somebody said how much time there is.
  private var timeLeft: Int? {
    guard let seconds = facts.timeAvailable,
      let said = meeting.run.trail.last(where: { $0.answer?.slot == "time-available" })
    else { return nil }
    let passed = setting.now.seconds - meeting.records[said.sequence - 1].at.seconds
    let left = Int64(seconds) - passed
    return left > 0 ? Int(left) : nil
  }
}
