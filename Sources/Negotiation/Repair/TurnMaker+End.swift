import Dialogues
import Understanding

extension TurnMaker {
  /// At the end of the dialogue nothing is asked, but much can still be put right.
  mutating func readAtEnd(_ words: String) {
    if states(words) { return }
    let nothing = Question(
      place: Place(""), dialogue: "", step: "", phase: "", kind: .ask, asked: [],
      isSkippable: false, kept: [:])
    switch reading(words, to: nothing, plainly: false) {
    case .back(let steps): back(steps)
    case .undo: undo(1)
    case .summary: summarize()
    case .stop: errand = .quit
    case .question(let term): say(.glossary(term: term))
    case .correction(let values, let said): correct(said, values: values, whole: words)
    case .command(let command): obeyAtEnd(command, words: words)
    default: misstep(.finished)
    }
  }

  private mutating func obeyAtEnd(_ command: SlashCommand, words: String) {
    switch command {
    case .change(let named?) where !renames(named, whole: words, isStated: false),
      .park(let named?) where !parks(named, words: words),
      .agenda(let named?) where !goes(to: named, words: words):
      misstep(.finished)
    case .change(_?), .park(_?), .agenda(_?): break
    default: obey(command, words: words)
    }
  }
}
