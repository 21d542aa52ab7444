import Dialogues
import Quantities
import ServiceCatalogue
import Understanding

extension TurnMaker {
  /// Opens the n-th last question again; whatever does not depend on its answer stays. What was left
  /// for later is a question, too.
  mutating func back(_ steps: Int) {
    var last: [TrailEntry] = []
    for entry in meeting.run.trail.reversed() where entry.answer != nil || entry.content == .left {
      if last.last?.place != entry.place { last.append(entry) }
    }
    guard steps >= 1, steps <= last.count else { return misstep(.nothingBehind) }
    let entry = last[steps - 1]
    entry.content == .left ? takeUp([entry.sequence]) : open(entry.place)
  }

  /// Opens the question at a place again: all that was answered there is kept for an empty line.
  ///
  /// An older answer that a correction replaced falls with it: otherwise it would stand again.
  mutating func open(_ place: Place, slot: String? = nil) {
    append([.undone(Undone(records: standingSequences(at: place, slot: slot), reason: .back))])
    settle()
    say(
      .reopened(
        kept: meeting.keptAnswers(at: place), values: meeting.run.frame?.slots ?? [:]))
    askAgain(withPhase: false)
  }

  func standingSequences(at place: Place, slot: String?) -> [Int] {
    meeting.book.standing(at: place).filter { slot == nil || $0.answer.slot == slot }
      .map(\.sequence)
  }

  /// "Sorry, I meant Silver": finds the latest answer that the words can stand for, and changes it.
  mutating func correct(_ words: String, values: [Value], whole: String) {
    if renames(words, whole: whole, isStated: true) { return }
    let finder = finder
    for answer in finder.answers.reversed() where !answer.isFree && !answer.isOpen {
      guard answer.slot.id != "confirmed",
        case .answer(let readings) = reading(words, to: finder.alone(answer)),
        let value = readings[answer.slot.id], value != standingValue(answer.slot.id, answer)
      else { continue }
      return change([answer.slot.id: value], at: answer, whole: whole)
    }
    misstep(.nothingToCorrect(words: words))
  }
}
