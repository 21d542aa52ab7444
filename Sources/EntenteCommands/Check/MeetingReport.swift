import Diagnostics
import Dialogues
import Negotiation
import Terminal

/// What `entente check --meetings` prints: one line for each meeting, then its answers that moved.
struct MeetingReport {
  let findings: [MeetingCheck.Finding]
  let faults: [Fault]

  /// Whether nothing has to be looked at; an answer that is asked again is no fault.
  var isFine: Bool {
    faults.isEmpty
      && findings.allSatisfy { if case .unopened = $0.verdict { false } else { true } }
  }

  func write() throws {
    if !faults.isEmpty {
      try Output.standard.write(line: FaultDrawing.draw(faults, sources: [:]))
    }
    for finding in findings {
      for line in lines(finding) { try Output.standard.write(line: Escaping.visible(line)) }
    }
    let same = findings.count { if case .same = $0.verdict { true } else { false } }
    try Output.standard.write(
      line: "\(findings.count) meetings: \(same) same, \(findings.count - same) to be looked at")
  }

  private func lines(_ finding: MeetingCheck.Finding) -> [String] {
    switch finding.verdict {
    case .same(let answers): ["\(finding.meeting)  same, \(answers) answers"]
    case .unopened(let why): ["\(finding.meeting)  cannot be opened: \(why); nothing of it is lost"]
    case .unknownScript(let homeless):
      [
        "\(finding.meeting)  the dialogues of its time were not kept; "
          + "\(homeless) of its answers have no place on the present way"
      ]
    case .changed(let survival):
      ["\(finding.meeting)  goes on at \(survival.stands?.description ?? "its end")"]
        + survival.answers.compactMap { answer in
          switch answer.fate {
          case .same: nil
          case .moved(let place): "  moved        \(answer.place) → \(place)  “\(answer.words)”"
          case .waiting: "  kept         \(answer.place)  “\(answer.words)”"
          case .askedAgain: "  asked again  \(answer.place)  “\(answer.words)”"
          }
        }
    }
  }

  var plain: PlainReport {
    PlainReport(
      schema: 1, faults: faults.map(\.plain),
      meetings: findings.map { finding in
        switch finding.verdict {
        case .same: PlainReport.Row(meeting: finding.meeting, verdict: "same", answers: [])
        case .unknownScript: .init(meeting: finding.meeting, verdict: "unknownScript", answers: [])
        case .unopened: .init(meeting: finding.meeting, verdict: "unopened", answers: [])
        case .changed(let survival):
          .init(
            meeting: finding.meeting, verdict: "changed",
            answers: survival.answers.map(PlainReport.Answer.init))
        }
      })
  }
}

/// The report as one JSON object.
struct PlainReport: Encodable {
  struct Row: Encodable {
    let meeting: String
    let verdict: String
    let answers: [Answer]
  }

  struct Answer: Encodable {
    let sequence: Int
    let place: String
    let words: String
    /// same, moved, waiting, askedAgain
    let fate: String
    let to: String?

    init(_ answer: Survival.Answer) {
      sequence = answer.sequence
      place = answer.place.description
      words = answer.words
      switch answer.fate {
      case .same: (fate, to) = ("same", nil)
      case .moved(let place): (fate, to) = ("moved", place.description)
      case .waiting: (fate, to) = ("waiting", nil)
      case .askedAgain: (fate, to) = ("askedAgain", nil)
      }
    }
  }

  let schema: Int
  let faults: [Fault.Plain]
  let meetings: [Row]
}
