package import Dialogues
package import Quantities
import ServiceCatalogue
package import Wording

/// Something that the program says: a value, in no language yet.
package enum Utterance: Hashable, Sendable {
  case phase(index: Int, of: Int, id: String)
  /// Words from a dialogue's text file, with the values that they may name.
  case spoken(dialogue: String, step: String, role: TextRole, values: [String: Value])
  /// The answers that a closed question takes, in order; the first `proposed` are proposed.
  case choices(
    dialogue: String, step: String, slot: String, [Option], proposed: Int, values: [String: Value])
  case exhibit(Exhibit, service: String?)
  case participants([Participant])
  case timeAvailable(seconds: Int)
  case outcome(OutcomeFact)
  case outcomeWeighed(OutcomeFact)
  case observation(ObservationFact)
  case requirement(Requirement)
  case promise(PromiseFact)
  case servicesTaken([String])
  case decision(Decision)
  case deferred(service: String)
  case cost(CostFact)
  case start(LocalDate)
  case startOpen
  case agreed(Exhibit, service: String?)
  case released([String])
  /// After going back: what stood there, if anything, with the values that its words may name.
  case reopened(kept: Value?, dialogue: String, step: String, values: [String: Value])
  case tookBack(turns: Int)
  case kept(laterAnswers: Int)
  case speaks(Participant)
  case languageNow(Language)
  case help(commands: [String])
  case why(Sourced)
  case glossary(term: String)
  case misstep(Misstep)
}
