import Dialogues

/// What a change brings along: exactly the answers that still hold are kept, the others asked again.
extension TurnMaker {
  mutating func tellConsequences(of place: Place) {
    let kept = keptBehind(place)
    let again = askedAgain
    guard kept > 0 || !again.isEmpty else { return }
    say(.consequences(kept: kept, again: again))
  }

  /// How many earlier answers behind a place are on the way to the present question again.
  private func keptBehind(_ place: Place) -> Int {
    guard let index = meeting.run.trail.lastIndex(where: { $0.place == place }) else { return 0 }
    let behind = meeting.run.trail[(index + 1)...].filter {
      $0.answer != nil && $0.sequence <= sequenceBefore
    }
    return Set(behind.map(\.place)).count
  }

  /// The questions that were answered before and are asked again, if each is answered as it was.
  ///
  /// Found by doing just that on a copy: an answer that holds is taken by itself, one that does not
  /// stops the walk, and is then said once more.
  private var askedAgain: [QuestionName] {
    var trial = self
    var names: [QuestionName] = []
    while case .input(let place) = trial.meeting.run.waiting, let frame = trial.meeting.run.frame {
      let answers = trial.meeting.standingAnswers(at: place)
      guard !answers.isEmpty, names.count < Self.mostAskedAgain else { break }
      trial.append(answers.map { .answered($0) })
      trial.settle()
      // A form of which one part was opened is no answer that fell.
      if case .input(place) = trial.meeting.run.waiting { break }
      names.append(QuestionName(frame))
    }
    return names
  }

  private static let mostAskedAgain = 50
}
