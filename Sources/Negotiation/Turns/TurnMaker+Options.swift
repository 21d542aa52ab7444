import Dialogues
import Understanding

/// Options that people speak of where another question stands.
extension TurnMaker {
  /// "How much is silver?" where the options of a service lie on the table.
  mutating func tellsPrices(_ words: String) -> Bool {
    guard let slots = meeting.run.frame?.slots, let service = slots["service"]?.key,
      facts.shown[service] != nil
    else { return false }
    let options = Domain.options("tiers", given: slots, facts: facts, in: setting)
    guard
      let asked = setting.interpreter.pricesAsked(
        in: words, of: options, language: meeting.language)
    else { return false }
    say(.prices(service: service, tiers: asked.map(\.id)))
    return true
  }

  /// "We take silver", where one of the choices leads to the options again: that choice and the answer
  /// to what it leads to.
  mutating func answersAhead(_ words: String, at question: Question) -> Bool {
    guard let choice = choiceOfOptions(question), let slot = question.asked.first?.slot.id else {
      return false
    }
    var ahead = self
    let value = Value.choice(choice)
    ahead.append([record(slot: slot, value: value, route: nil, words: words, at: question)])
    ahead.settle()
    guard let next = ahead.question, next.kind == .offer,
      case .answer(let values) = ahead.reading(words, to: next, plainly: false)
    else { return false }
    self = ahead
    answer(values, words: words, at: next)
    return true
  }

  /// The one choice behind which priced options are offered.
  private func choiceOfOptions(_ question: Question) -> String? {
    guard let frame = meeting.run.frame, case .choose(_, _, _, let routes) = frame.current.kind
    else { return nil }
    let leading = question.asked.first?.options.map(\.id).filter { choice in
      guard let step = routes[choice].flatMap({ frame.dialogue.steps[$0] }),
        case .offer = step.kind
      else { return false }
      return true
    }
    return leading?.count == 1 ? leading?.first : nil
  }
}
