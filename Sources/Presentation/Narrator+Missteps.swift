import Dialogues
import Negotiation
import Quantities
import ServiceCatalogue
import Wording

extension Narrator {
  /// What was understood, what would fit, how to go on; never blame, never a code.
  func misstep(_ misstep: Misstep) -> [Block] {
    let sentences: [String] =
      switch misstep {
      case .notUnderstood(let said, let near, let rung, let stuck):
        notUnderstood(said, near, rung, stuck)
      case .ambiguous(let said, let readings):
        [
          words(
            MisstepPhrases.ambiguous,
            [
              "words": .quoted(said),
              "readings": .list(readings.compactMap { piece($0, in: [:]) }, .or),
            ])
        ]
      case .roleMissing(let name): [words(MisstepPhrases.roleMissing, ["name": .text(name)])]
      case .nobodyNamed: [words(MisstepPhrases.nobodyNamed)]
      case .nobodySigns: [words(OnboardingPhrases.nobodySigns)]
      case .usersDoNotChoose(let speaker, let choosers): [usersDoNotChoose(speaker, choosers)]
      case .notYours(let speaker, let decider):
        [
          words(
            MisstepPhrases.notYours,
            ["name": person(speaker), "decider": person(decider)])
        ]
      case .usersDoNotRelease(let speaker, let choosers):
        [
          words(
            ReleasePhrases.byCustomers,
            [
              "name": person(speaker),
              "choosers": .list(choosers.map { person($0) }, .or),
            ])
        ]
      case .unmeasurable(let said):
        [words(MisstepPhrases.unmeasurable, ["words": .quoted(said)])]
      case .dateInThePast(let date): [words(MisstepPhrases.dateInThePast, ["date": .date(date)])]
      case .nothingNamedYet: [words(MisstepPhrases.nothingNamedYet)]
      case .nothingToTakeBack: [words(MisstepPhrases.nothingToTakeBack)]
      case .nothingBehind: [words(MisstepPhrases.nothingBehind)]
      case .restsOnThis, .needsFirst, .unknownAnswer, .unknownTopic, .whichAnswer, .unfitAnswer,
        .sayItAnew, .addWhat, .nothingToRestore:
        naming(misstep)
      case .nothingToCorrect(let said):
        [words(MisstepPhrases.nothingToCorrect, ["words": .quoted(said)])]
      case .unknownPerson(let name): [unknownPerson(name)]
      case .unknownFact(let id): [words(MisstepPhrases.unknownFact, ["id": .text(id)])]
      case .unknownCommand(let name, let near): unknownCommand(name, near)
      case .finished: [words(MisstepPhrases.finished)]
      }
    return [.paragraph(sentences.joined(separator: " "), indent: 2)]
  }

  private func usersDoNotChoose(_ speaker: String, _ choosers: [String]) -> String {
    words(
      MisstepPhrases.usersDoNotChoose,
      [
        "name": person(speaker),
        "choosers": .list(choosers.map { person($0) }, .or),
      ])
  }

  private func unknownPerson(_ name: String) -> String {
    let here = facts.participants.map(\.name)
    let named = here.isEmpty ? setting.customer.people.map(\.name) : here
    let known = named.map { Piece.name($0.in(language)) }
    return words(
      MisstepPhrases.unknownPerson, ["name": .text(name), "people": .list(known, .and)])
  }

  private func unknownCommand(_ name: String, _ near: [String]) -> [String] {
    var sentences = [words(MisstepPhrases.unknownCommand, ["name": .text(name)])]
    if !near.isEmpty {
      sentences.append(
        words(
          MisstepPhrases.perhaps, ["options": .list(near.map { .text("/" + $0) }, .or)]))
    }
    return sentences
  }
}
