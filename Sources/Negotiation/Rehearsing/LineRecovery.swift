import Dialogues
package import Quantities
import Wording

/// Finds what was typed out of what the journal holds: the lines that bring about the same records.
///
/// Each turn's possible lines are tried in a meeting that is held once more; lines that left no
/// record, such as a question, cannot be found again.
package struct LineRecovery {
  package struct Line: Hashable, Sendable {
    package let text: String
    package let at: Instant
    /// Whether typing it again brings about the same records.
    package let isSure: Bool
  }

  private let setting: Setting

  package init(_ setting: Setting) { self.setting = setting }

  package func lines(of meeting: Meeting) -> [Line] {
    guard let first = meeting.records.first else { return [] }
    let turns = Dictionary(grouping: meeting.records, by: \.turn)
    let opening = turns[first.turn] ?? []
    guard var again = Meeting(opening, in: setting.at(first.at)) else { return [] }
    return turns.keys.sorted().filter { $0 != first.turn }.compactMap { number in
      let records = turns[number] ?? []
      guard records.contains(where: \.content.isSaid) else {
        again.evolve(records)
        return nil
      }
      let moment = records.first?.at ?? first.at
      let negotiator = Negotiator(setting.at(moment))
      let lines = LineGuess(records.map(\.content), in: again).lines
      let wanted = records.map(\.content)
      let found = lines.first { negotiator.turn($0, in: again).records.map(\.content) == wanted }
      again.evolve(records)
      return Line(text: found ?? lines.first ?? "", at: moment, isSure: found != nil)
    }
  }
}

extension RecordContent {
  /// Whether somebody said something; all else follows from what was said, or from opening a meeting.
  fileprivate var isSaid: Bool {
    switch self {
    case .answered, .noted, .addressed, .released, .parked, .labelled, .undone: true
    case .opened, .performed, .shown, .promised, .struck: false
    }
  }
}

/// The lines that may have brought about some records, the likeliest first.
private struct LineGuess {
  private let contents: [RecordContent]
  private let meeting: Meeting

  init(_ contents: [RecordContent], in meeting: Meeting) {
    self.contents = contents
    self.meeting = meeting
  }

  var lines: [String] {
    var lines: [String] = []
    for content in contents {
      switch content {
      case .answered(let answer): lines += spoken(answer.words, by: answer.speaker)
      case .noted(let note):
        lines += spoken(note.words, by: note.speaker) + ["/note \(note.words)"]
      case .addressed(let speaker, let language):
        lines += ["/lang \(language.code)", "/as \(speaker)"]
      case .undone(let undone): lines += takenBack(undone)
      case .parked(let parked):
        lines += spoken(parked.words, by: parked.speaker) + ["/park", "/park \(parked.words)"]
      case .labelled(let name): lines.append("/save \(name)")
      case .released(let released):
        if !released.words.isEmpty { lines.append("/release \(released.words)") }
      case .opened, .performed, .shown, .promised, .struck: break
      }
    }
    return lines
  }

  /// With the speaker's name in front where somebody else spoke before.
  private func spoken(_ words: String, by speaker: String) -> [String] {
    let plain = words.hasPrefix("/") && words != "/skip" ? ["/" + words, words] : [words]
    let named = plain.map { "\(speaker): \($0)" }
    return speaker == meeting.speaker || speaker.isEmpty ? plain + named : named + plain
  }

  private func takenBack(_ undone: Undone) -> [String] {
    let attributed = contents.contains { content in
      switch content {
      case .answered, .noted: true
      case .opened, .addressed, .performed, .shown, .promised, .released, .parked, .labelled,
        .undone, .struck:
        false
      }
    }
    guard !attributed else { return corrected }
    let commands =
      switch undone.reason {
      case .undo: ["/undo"]
      case .redo: ["/redo"]
      case .back: ["/back"]
      // Whoever goes back to a question that was left takes it up, too.
      case .takeUp: ["/agenda", "/back"]
      }
    return commands.flatMap { command in
      (1...20).map { $0 == 1 ? command : "\(command) \($0)" }
    }
  }

  /// `/who O2 weber`
  private var corrected: [String] {
    let facts = meeting.facts
    let ids =
      facts.outcomes.map(\.id) + facts.observations.map(\.id) + facts.requirements.map(\.id)
      + facts.decisions.map(\.id) + facts.promises.map(\.id) + ["F1"]
    let speakers = contents.compactMap { content -> String? in
      switch content {
      case .answered(let answer): answer.speaker
      case .noted(let note): note.speaker
      case .opened, .addressed, .performed, .shown, .promised, .released, .parked, .labelled,
        .undone, .struck:
        nil
      }
    }
    return speakers.flatMap { speaker in ids.map { "/who \($0) \(speaker)" } }
  }
}
