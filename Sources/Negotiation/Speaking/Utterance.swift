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
  /// What options cost, asked for beside the questions.
  case prices(service: String, tiers: [String])
  case cost(CostFact)
  case start(LocalDate)
  case startOpen
  case agreed(Exhibit, service: String?)
  case released([String])
  /// A part of what a question asks for, while the rest is still open; an option by its name.
  case taken(slot: String, Value, label: LocalizedText?)
  /// A new customer's answer under its name in the record; nil where it was left open.
  case recorded(String, Value?)
  /// After going back: what was answered there, which an empty line keeps, with the values that its
  /// words may name.
  case reopened(kept: [Answered], values: [String: Value])
  /// Each line that was taken back, in the words in which it was typed.
  case tookBack(words: [String])
  case restored(words: [String])
  /// What a change brought along: answers behind it that stay, and those to be given again.
  case consequences(kept: Int, again: [QuestionName])
  /// A change that shows in no fact of its own.
  case changed
  /// The new answer is the one that stands.
  case unchanged(StandingAnswer)
  /// Answers as they stand, each by its name.
  case answers([StandingAnswer])
  /// What was left for later just now.
  case leftOpen([QuestionName])
  case takenUp
  case agenda(Agenda)
  case speaks(Participant)
  case languageNow(Language)
  case help(commands: [String])
  case why(Sourced)
  case glossary(term: String)
  case misstep(Misstep)
}
