package import Dialogues
import ServiceCatalogue
package import Wording

/// Looks for a shortest meeting that comes to a step: by holding meetings, line by line, with the
/// answers that the dialogues themselves give as examples.
///
/// Every line is really taken by the negotiator, so what is found is true. Meetings that stand at the
/// same question with the same things said are one; the same search always finds the same meeting.
package struct StepSearch {
  package struct Typed: Hashable, Sendable {
    /// Where the line was typed.
    package let position: String
    package let line: String
  }

  package enum Finding: Sendable {
    case reached([Typed], Meeting)
    /// Every meeting with the lines that were tried was held.
    case unreachable(tried: Int)
    /// The bound came first.
    case notFound(tried: Int)
  }

  private let setting: Setting
  private let language: Language
  private let lines: SampleLines
  private let walker: Walker
  private let bound: Int

  /// - Parameter bound: how many lines are tried at most.
  package init(_ setting: Setting, language: Language, samples: SampleAnswers, bound: Int) {
    self.setting = setting
    self.language = language
    self.bound = bound
    lines = SampleLines(setting: setting, samples: samples)
    walker = Walker(setting.library)
  }

  private struct Reached {
    let meeting: Meeting
    let typed: [Typed]
  }

  /// - Parameters:
  ///   - root: the dialogue that the meeting follows.
  ///   - given: what it gets in place of a caller.
  package func find(
    _ step: String, of dialogue: String, from root: String, given: [String: Value]? = nil
  ) -> Finding? {
    let negotiator = Negotiator(setting)
    guard
      let opened = negotiator.open(
        id: setting.customer.id, dialogue: root, language: language, given: given)
    else { return nil }
    let distance = StepDistance(to: step, of: dialogue, in: setting.library)
    var open: [Int: [Reached]] = [:]
    var seen: Set<SearchState> = []
    var tried = 0
    func add(_ reached: Reached) {
      guard let rest = distance.from(reached.meeting.run.frames),
        seen.insert(SearchState(reached.meeting)).inserted
      else { return }
      open[reached.typed.count + rest, default: []].append(reached)
    }
    if comes(opened.meeting, to: step, of: dialogue) { return .reached([], opened.meeting) }
    add(Reached(meeting: opened.meeting, typed: []))
    while let nearest = open.keys.min() {
      guard let reached = open[nearest]?.removeFirst() else { break }
      if open[nearest]?.isEmpty == true { open[nearest] = nil }
      guard let question = negotiator.question(of: reached.meeting) else { continue }
      for line in lines.lines(at: question, in: reached.meeting) {
        guard tried < bound else { return .notFound(tried: tried) }
        tried += 1
        let turn = negotiator.turn(line, in: reached.meeting)
        guard turn.misstep == nil, !turn.records.isEmpty else { continue }
        let typed = reached.typed + [Typed(position: reached.meeting.position, line: line)]
        if comes(turn.meeting, to: step, of: dialogue) { return .reached(typed, turn.meeting) }
        add(Reached(meeting: turn.meeting, typed: typed))
      }
    }
    return .unreachable(tried: tried)
  }

  private func comes(_ meeting: Meeting, to step: String, of dialogue: String) -> Bool {
    meeting.passages(by: walker).contains { $0.dialogue == dialogue && $0.step == step }
  }
}
