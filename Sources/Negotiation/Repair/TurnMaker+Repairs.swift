import Dialogues
import Understanding

/// Commands that put the meeting right or take it elsewhere; the same in plain words.
extension TurnMaker {
  mutating func repair(_ command: SlashCommand, words: String) {
    switch command {
    case .back(let steps): back(steps)
    case .undo(let steps): undo(steps)
    case .redo(let steps): redo(steps)
    case .skip: question.map { skip(words: words, at: $0) } ?? misstep(.finished)
    case .change(let named): change(named, whole: named ?? words)
    case .park(let named): park(named, words: words)
    case .agenda(let named): agenda(named, words: words)
    case .add(let addition): add(addition, words: addition.words ?? words)
    default: again()
    }
  }

  /// A command in plain words. What it names must be there; otherwise they are words like any others.
  mutating func obeySpoken(_ command: SlashCommand, words: String, at question: Question) {
    let isDone: Bool
    switch command {
    case .change(let named?): isDone = renames(named, whole: words, isStated: false)
    case .park(let named?): isDone = parks(named, words: words)
    case .agenda(let named?): isDone = goes(to: named, words: words)
    case .add(let addition) where addition.kind == .service && addition.words != nil:
      isDone = addition.words.map(isService) ?? false
      if isDone { add(addition, words: words) }
    default:
      isDone = true
      obey(command, words: words)
    }
    guard !isDone else { return }
    handle(reading(words, to: question), words: words, at: question)
  }

  /// The question once more, with what belongs to it.
  mutating func again() {
    guard question != nil else { return misstep(.finished) }
    askAgain(withPhase: false)
  }

  /// What stands and what is open; then the question, which has moved out of sight.
  mutating func summarize() {
    say(.exhibit(.summary, service: nil))
    askAgain(withPhase: false, isShort: true)
  }

  mutating func clear() {
    errand = .clear
    askAgain(withPhase: false)
  }

  /// What stands in the editor at first: the words of the answer that is kept.
  var keptText: String? {
    question.flatMap { question in
      meeting.keptAnswers(at: question.place).first.map { $0.value?.text ?? $0.words }
    }
  }
}
