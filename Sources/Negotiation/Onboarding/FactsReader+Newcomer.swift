import Dialogues

extension FactsReader {
  /// One answer of the onboarding: kept under its slot, or left open.
  mutating func readNewcomer(_ answer: Answered, _ entry: TrailEntry) {
    guard let slot = answer.slot else {
      if answer.route == "skipped", answer.step != "reports" || facts.newcomer.reports.isEmpty {
        facts.newcomer.leave(answer.step)
      }
      return
    }
    switch (slot, answer.value) {
    case ("participants", _), (_, nil): return
    case ("reports", .item(let id, let words)?):
      facts.newcomer.reports.append(
        ObservationFact(
          id: id, statement: statement(answer, entry, words: words),
          isKnown: false, isKept: true))
    case (_, .choice("open")): facts.newcomer.leave(slot)
    case (_, let value?):
      if slot == "signer" { facts.newcomer.signer = value.key }
      facts.newcomer.take(slot, Said(value, statement(answer, entry)))
    }
  }
}
