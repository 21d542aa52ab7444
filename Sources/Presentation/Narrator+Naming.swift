import Negotiation
import Wording

extension Narrator {
  /// A name that leads to no answer by itself: what it may mean, and how to go on.
  func naming(_ misstep: Misstep) -> [String] {
    switch misstep {
    case .restsOnThis(let others):
      [words(NamingPhrases.restsOnThis)] + (others.isEmpty ? [] : [othersMayAnswer(others)])
    case .needsFirst(let question, let phase):
      [
        words(
          NamingPhrases.needsFirst,
          [
            "phase": .quoted(phaseName(phase)),
            "question": .text(question.map(name) ?? formats.nothing),
          ])
      ]
    case .unknownAnswer(let said): [words(NamingPhrases.unknownAnswer, ["words": .quoted(said)])]
    case .unknownTopic(let said): [words(NamingPhrases.unknownTopic, ["words": .quoted(said)])]
    case .whichAnswer(let answers):
      [
        words(
          NamingPhrases.whichAnswer,
          [
            "answers": .list(answers.map { .text(standing($0)) }, .or),
            "first": .text(answers.first.map { name($0.name) } ?? ""),
          ])
      ]
    case .unfitAnswer(let answer, let said):
      [
        words(
          NamingPhrases.unfitAnswer,
          [
            "words": .quoted(said), "answer": .text(standing(answer)),
            "name": .text(name(answer.name)),
          ])
      ]
    case .sayItAnew(let id): [words(NamingPhrases.sayItAnew, ["id": .text(id)])]
    case .addWhat: [words(NamingPhrases.addWhat)]
    case .nothingToRestore(let isOutdated):
      [words(isOutdated ? NamingPhrases.overtaken : NamingPhrases.nothingToRestore)]
    default: []
    }
  }
}
