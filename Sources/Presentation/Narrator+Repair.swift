import Dialogues
import Negotiation
import Quantities
import Wording

extension Narrator {
  /// What was taken back, changed, left for later or taken up again.
  func repaired(_ utterance: Utterance) -> [Block] {
    switch utterance {
    case .answers(let answers): return standing(answers)
    case .agenda(let agenda): return self.agenda(agenda)
    default: return [.paragraph(sentence(utterance), indent: 2)]
    }
  }

  private func sentence(_ utterance: Utterance) -> String {
    switch utterance {
    case .reopened(let kept, let values): reopened(kept, values)
    case .tookBack(let said):
      said.isEmpty
        ? words(RepairPhrases.tookBackStep) : words(RepairPhrases.tookBack, ["words": quoted(said)])
    case .restored(let said):
      said.isEmpty
        ? words(RepairPhrases.restoredStep) : words(RepairPhrases.restored, ["words": quoted(said)])
    case .consequences(let kept, let again): consequences(kept, again)
    case .unchanged(let answer):
      words(RepairPhrases.unchanged, ["answer": .text(standing(answer))])
    case .leftOpen(let questions):
      words(RepairPhrases.leftOpen, ["questions": names(questions)])
    case .takenUp: words(RepairPhrases.takenUp)
    default: words(RepairPhrases.changed)
    }
  }

  private func quoted(_ said: [String]) -> Piece { .list(said.map { .quoted($0) }, .and) }

  private func consequences(_ kept: Int, _ again: [QuestionName]) -> String {
    var sentences: [String] = []
    if kept > 0 { sentences.append(words(RepairPhrases.keptBehind, ["count": .count(kept)])) }
    if !again.isEmpty {
      sentences.append(words(RepairPhrases.askedAgain, ["questions": names(again)]))
    }
    return sentences.joined(separator: " ")
  }

  private func standing(_ answers: [StandingAnswer]) -> [Block] {
    guard !answers.isEmpty else { return [.paragraph(words(RepairPhrases.noAnswers), indent: 2)] }
    return [.paragraph(words(RepairPhrases.answers), indent: 2)]
      + answers.map { .paragraph(standing($0), indent: 4) }
  }

  func standing(_ answer: StandingAnswer) -> String {
    let value = answer.answer.flatMap { self.value($0) } ?? .text(words(RepairPhrases.leftOut))
    return words(RepairPhrases.standing, ["name": .text(name(answer.name)), "value": value])
  }

  private func names(_ questions: [QuestionName]) -> Piece {
    .list(questions.map { .text(name($0)) }, .and)
  }
}
