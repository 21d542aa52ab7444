import Dialogues

/// What a change brings along: exactly the answers that still hold are kept, the others asked again.
extension TurnMaker {
  mutating func tellConsequences(of place: Place) {
    let (kept, again) = goingOn(behind: place)
    guard kept > 0 || !again.isEmpty else { return }
    say(.consequences(kept: kept, again: again))
  }

  /// How many earlier answers behind a place stand, and the questions that were answered before and
  /// are asked again, if everything is answered as it was.
  ///
  /// Found by doing just that on a copy: an answer that holds is taken by itself, one that does not
  /// stops the walk, and is then said once more; a question that is new is left out.
  private func goingOn(behind place: Place) -> (kept: Int, again: [QuestionName]) {
    guard meeting.hasAnswersAhead else { return (kept(behind: place, until: sequenceBefore), []) }
    var trial = self
    var again: [QuestionName] = []
    var steps = 0
    while case .input(let next) = trial.meeting.run.waiting, steps < Self.longest,
      let question = trial.question, let frame = trial.meeting.run.frame
    {
      steps += 1
      let answers = trial.meeting.standingAnswers(at: next)
      if answers.isEmpty {
        guard trial.leavesPresent(question, words: "") else { break }
        continue
      }
      trial.append(answers.map { .answered($0) })
      trial.settle()
      // A form of which one part was opened is no answer that fell.
      if case .input(next) = trial.meeting.run.waiting { break }
      again.append(QuestionName(frame))
    }
    return (trial.kept(behind: place, until: sequenceBefore), again)
  }

  private func kept(behind place: Place, until sequence: Int) -> Int {
    let trail = meeting.run.trail
    guard let index = trail.lastIndex(where: { $0.place == place }) else { return 0 }
    let behind = trail[(index + 1)...].filter { $0.answer != nil && $0.sequence <= sequence }
    return Set(behind.map(\.place)).count
  }

  private static let longest = 100
}
