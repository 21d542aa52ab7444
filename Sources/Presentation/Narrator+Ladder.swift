import Dialogues
import Negotiation
import Wording

extension Narrator {
  /// What was understood and what would fit; from the third time on the ways out of the loop, and the
  /// question in other words: never the same a fourth time.
  func notUnderstood(_ said: String, _ near: [Option], _ rung: Int, _ stuck: Stuck) -> [String] {
    let first = words(MisstepPhrases.notUnderstood, ["words": .quoted(said)])
    let ways = waysOn(stuck)
    switch rung {
    case ...1:
      return [first, suggestion(near, stuck) ?? fitting(stuck), words(MisstepPhrases.offerExample)]
        .compactMap(\.self)
    case 2: return [first, suggestion(near, stuck)].compactMap(\.self)
    case 3: return [inOtherWords(stuck.question)].compactMap(\.self) + ways
    default: return [words(LadderPhrases.stillOpen)] + ways
    }
  }

  private func suggestion(_ near: [Option], _ stuck: Stuck) -> String? {
    guard !near.isEmpty else { return nil }
    return words(
      MisstepPhrases.perhaps, ["options": .list(near.map { label($0, stuck) }, .or)])
  }

  private func fitting(_ stuck: Stuck) -> String? {
    stuck.question?.asked.first { $0.isRequired }.flatMap { fits($0, stuck) }
  }

  /// An option as the question lists it, with the names and prices that stand in it.
  private func label(_ option: Option, _ stuck: Stuck) -> Piece {
    let listed = stuck.question.flatMap {
      text($0.dialogue, "\($0.step).option.\(option.id)", stuck.values)
    }
    return listed.map { .text($0) } ?? .localized(option.label)
  }

  /// More options than these are a list of their own.
  private static let few = 6

  private func fits(_ asked: Question.Asked, _ stuck: Stuck) -> String? {
    switch asked.slot.type.element {
    case .choice, .ref:
      guard (1...Self.few).contains(asked.options.count) else { return nil }
      return words(
        LadderPhrases.oneOf, ["options": .list(asked.options.map { label($0, stuck) }, .or)])
    case .date: return words(LadderPhrases.aDate)
    case .money: return words(LadderPhrases.anAmount)
    case .percent: return words(LadderPhrases.aPercentage)
    case .duration: return words(LadderPhrases.aTime)
    case .count, .number: return words(LadderPhrases.aNumber)
    case .people: return words(LadderPhrases.people)
    case .text, .list: return words(LadderPhrases.ownWords)
    }
  }

  private func inOtherWords(_ question: Question?) -> String? {
    question.flatMap { text($0.dialogue, "\($0.step).help", [:]) }.map {
      words(LadderPhrases.otherWords, ["help": .text($0)])
    }
  }

  private func waysOn(_ stuck: Stuck) -> [String] {
    var ways: [String] = []
    if stuck.canBeLeft { ways.append(words(LadderPhrases.canWait)) }
    if !stuck.others.isEmpty { ways.append(othersMayAnswer(stuck.others)) }
    return ways + [words(MisstepPhrases.offerNote)]
  }

  func othersMayAnswer(_ people: [String]) -> String {
    words(
      NamingPhrases.othersMayAnswer,
      ["people": .list(people.map { person($0) }, .or)])
  }
}
