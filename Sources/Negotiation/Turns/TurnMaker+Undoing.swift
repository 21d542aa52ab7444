import Dialogues
import Understanding

extension TurnMaker {
  /// Takes back the last turns that changed something, a `/back` too; never another undoing.
  mutating func undo(_ steps: Int) {
    var taken: [String] = []
    var count = 0
    while count < steps {
      let records = meeting.latestChange
      guard !records.isEmpty else { break }
      taken.append(contentsOf: words(of: records))
      append([.undone(Undone(records: records.map(\.sequence), reason: .undo))])
      count += 1
    }
    guard count > 0 else { return misstep(.nothingToTakeBack) }
    settle()
    say(.tookBack(words: taken))
    askAgain(withPhase: true)
  }

  /// Takes back the last undoings; a new answer since then has the last word.
  mutating func redo(_ steps: Int) {
    var restored: [String] = []
    var count = 0
    let isOutdated = meeting.hasOutdatedUndoing
    while count < steps, let undoing = meeting.latestUndoing {
      append([.undone(Undone(records: [undoing.sequence], reason: .redo))])
      restored.append(contentsOf: words(of: meeting.latestChange))
      count += 1
    }
    guard count > 0 else { return misstep(.nothingToRestore(isOutdated: isOutdated)) }
    settle()
    say(.restored(words: restored))
    askAgain(withPhase: true)
  }

  /// What was typed, once for each line.
  private func words(of records: [Record]) -> [String] {
    let said = records.compactMap { record -> String? in
      switch record.content {
      case .answered(let answer): answer.words
      case .noted(let note): note.words
      case .parked(let parked): parked.words
      case .released(let released): released.words.isEmpty ? nil : "/release \(released.words)"
      case .opened, .addressed, .performed, .shown, .promised, .labelled, .undone, .struck: nil
      }
    }
    return said.first.map { [$0] } ?? []
  }
}
