package import Dialogues
package import Quantities

/// A line that could not be taken: what was understood, what would fit, how to go on. It is a reply.
package enum Misstep: Hashable, Sendable {
  /// `rung` 1 says what would fit, 2 gives an example and the choices, 3 offers ways out of the loop
  /// and puts the question in other words; from 4 on only the ways out are left.
  case notUnderstood(words: String, near: [Option], rung: Int, at: Stuck)
  /// A figure that can be read in more than one way.
  case ambiguous(words: String, readings: [Value])
  case roleMissing(name: String)
  case nobodyNamed
  /// Only users were named where somebody has to sign (A1).
  case nobodySigns
  /// A user chose or signed: users are heard, customers and sponsors choose (A1).
  case usersDoNotChoose(speaker: String, choosers: [String])
  /// A user's words are released by those who choose (MEETING 19).
  case usersDoNotRelease(speaker: String, choosers: [String])
  case notYours(speaker: String, decider: String)
  /// A wish without a number and a unit (D6).
  case unmeasurable(words: String)
  case dateInThePast(LocalDate)
  case nothingNamedYet
  /// Nothing can follow without this answer; these people may give it, too.
  case restsOnThis(canCome: [String])
  /// Before a phase, something else has to be answered.
  case needsFirst(QuestionName?, phase: String)
  /// No answer, topic or phase is called so.
  case unknownAnswer(words: String)
  case unknownTopic(words: String)
  /// Several answers are called so.
  case whichAnswer([StandingAnswer])
  /// The new words do not answer the question that was named.
  case unfitAnswer(StandingAnswer, words: String)
  /// What was said beside the questions is changed by saying it anew.
  case sayItAnew(id: String)
  case addWhat
  case nothingToTakeBack
  /// Nothing was undone; or something was said since, which would be overturned.
  case nothingToRestore(isOutdated: Bool)
  case nothingBehind
  case nothingToCorrect(words: String)
  case unknownPerson(String)
  case unknownFact(String)
  case unknownCommand(String, near: [String])
  case finished

  /// The stable id that the JSON form carries.
  package var id: String {
    switch self {
    case .notUnderstood: "not-understood"
    case .ambiguous: "ambiguous"
    case .roleMissing: "role-missing"
    case .nobodyNamed: "nobody-named"
    case .nobodySigns: "nobody-signs"
    case .usersDoNotChoose: "users-do-not-choose"
    case .usersDoNotRelease: "users-do-not-release"
    case .notYours: "not-yours"
    case .unmeasurable: "unmeasurable"
    case .dateInThePast: "date-in-the-past"
    case .nothingNamedYet: "nothing-named-yet"
    case .restsOnThis: "rests-on-this"
    case .needsFirst: "needs-first"
    case .unknownAnswer: "unknown-answer"
    case .unknownTopic: "unknown-topic"
    case .whichAnswer: "which-answer"
    case .unfitAnswer: "unfit-answer"
    case .sayItAnew: "say-it-anew"
    case .addWhat: "add-what"
    case .nothingToTakeBack: "nothing-to-take-back"
    case .nothingToRestore: "nothing-to-restore"
    case .nothingBehind: "nothing-behind"
    case .nothingToCorrect: "nothing-to-correct"
    case .unknownPerson: "unknown-person"
    case .unknownFact: "unknown-fact"
    case .unknownCommand: "unknown-command"
    case .finished: "finished"
    }
  }
}
