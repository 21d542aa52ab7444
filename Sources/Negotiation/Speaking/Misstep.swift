package import Dialogues
package import Quantities

/// A line that could not be taken: what was understood, what would fit, how to go on. It is a reply.
package enum Misstep: Hashable, Sendable {
  /// `rung` 1 names the choices, 2 gives an example, 3 offers to note it or to leave it open.
  case notUnderstood(words: String, near: [Option], rung: Int)
  /// A figure that can be read in more than one way.
  case ambiguous(words: String, readings: [Value])
  case roleMissing(name: String)
  case nobodyNamed
  /// A user chose or signed: users are heard, customers and sponsors choose (A1).
  case usersDoNotChoose(speaker: String, choosers: [String])
  /// A user's words are released by those who choose (MEETING 19).
  case usersDoNotRelease(speaker: String, choosers: [String])
  case notYours(speaker: String, decider: String)
  /// A wish without a number and a unit (D6).
  case unmeasurable(words: String)
  case dateInThePast(LocalDate)
  case nothingNamedYet
  case notSkippable
  case nothingToTakeBack
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
    case .usersDoNotChoose: "users-do-not-choose"
    case .usersDoNotRelease: "users-do-not-release"
    case .notYours: "not-yours"
    case .unmeasurable: "unmeasurable"
    case .dateInThePast: "date-in-the-past"
    case .nothingNamedYet: "nothing-named-yet"
    case .notSkippable: "not-skippable"
    case .nothingToTakeBack: "nothing-to-take-back"
    case .nothingBehind: "nothing-behind"
    case .nothingToCorrect: "nothing-to-correct"
    case .unknownPerson: "unknown-person"
    case .unknownFact: "unknown-fact"
    case .unknownCommand: "unknown-command"
    case .finished: "finished"
    }
  }
}
