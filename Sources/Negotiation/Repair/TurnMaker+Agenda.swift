import Dialogues
import Understanding

/// Where the meeting stands, and going elsewhere in it (MEETING 11).
extension TurnMaker {
  /// `/agenda` shows the phases; `/agenda O2`, `/agenda options` go there.
  mutating func agenda(_ named: String?, words: String) {
    guard let named else {
      say(.agenda(AgendaMaker(meeting: meeting, facts: facts, setting: setting).agenda))
      return askAgain(withPhase: false, isShort: true)
    }
    guard !goes(to: named, words: words) else { return }
    misstep(.unknownTopic(words: named))
  }

  /// Goes to a phase, to something that was left open, or to an answer; false where nothing is called
  /// so.
  mutating func goes(to named: String, words: String) -> Bool {
    let name = nameWords(named)
    guard !name.isEmpty else { return false }
    let finder = finder
    if let phase = finder.phase(name) {
      go(toPhase: phase, words: words)
      return true
    }
    if isAsked(name, isStated: true, besides: []) {
      askAgain(withPhase: false)
      return true
    }
    let all = finder.answers
    let left = leftAhead(name)
    if let found = finder.named(name, among: all.filter(\.isOpen)) {
      takeUp([found.answers[0].entry.sequence])
    } else if !left.isEmpty {
      takeUp(left)
    } else if let found = finder.named(name, among: all), let answer = found.answers.first {
      open(answer)
    } else {
      return false
    }
    return true
  }

  /// The records that left a topic for later before the meeting came to it.
  private func leftAhead(_ name: [String]) -> [Int] {
    let ids = topics.filter { $0.names.contains { nameWords($0) == name } }.map(\.id)
    return meeting.standing.filter { record in
      guard case .parked(let parked) = record.content else { return false }
      return parked.marks.contains { mark in ids.contains { mark.contains("[\($0)]") } }
    }.map(\.sequence)
  }

  /// What was left is asked where it stands; answers behind it stay.
  mutating func takeUp(_ records: [Int]) {
    append([.undone(Undone(records: records, reason: .takeUp))])
    settle()
    say(.takenUp)
    askAgain(withPhase: true)
  }

  private mutating func go(toPhase phase: String, words: String) {
    let phases = agendaPhases
    guard let target = phases.firstIndex(of: phase) else { return }
    let here = question.flatMap { phases.firstIndex(of: $0.phase) } ?? phases.count
    if target > here { return goForward(to: target, in: phases, words: words) }
    if target == here { return askAgain(withPhase: false) }
    let all = finder.answers.filter { $0.entry.phase == phase }
    guard let answer = all.first(where: \.isOpen) ?? all.first else {
      return misstep(.restsOnThis(canCome: []))
    }
    open(answer)
  }

  private var agendaPhases: [String] {
    setting.library[String(meeting.opened.dialogue.prefix { $0 != "@" })]?.phases ?? []
  }

  /// Leaves everything before a phase for later, if all of it can be left and the phase has a question.
  private mutating func goForward(to target: Int, in phases: [String], words: String) {
    var trial = self
    let first = meeting.run.frame.map { QuestionName($0) }
    while let question = trial.question, let here = phases.firstIndex(of: question.phase),
      here < target
    {
      guard trial.leavesPresent(question, words: words) else {
        return misstep(
          .needsFirst(trial.meeting.run.frame.map { QuestionName($0) }, phase: phases[target]))
      }
    }
    guard let reached = trial.question, phases.firstIndex(of: reached.phase) == target else {
      return misstep(.needsFirst(first, phase: phases[target]))
    }
    self = trial
    readBack()
    askAgain(withPhase: true)
  }

  /// Leaves the present question without a word; false where everything rests on it.
  mutating func leavesPresent(_ question: Question, words: String) -> Bool {
    if question.kind == .list {
      guard hasItems(question) else { return false }
      append([record(slot: nil, value: nil, route: "done", words: words, at: question)])
    } else if let (slot, value) = openAnswer(to: question)?.first {
      append([record(slot: slot, value: value, route: nil, words: words, at: question)])
    } else if question.isSkippable {
      let route = question.kind == .offer ? "later" : "skipped"
      append([record(slot: nil, value: nil, route: route, words: words, at: question)])
    } else {
      guard let mark = meeting.run.mark else { return false }
      append([
        .parked(
          Parked(marks: [mark], words: words, speaker: speaker, language: meeting.language))
      ])
    }
    settle()
    return true
  }
}
