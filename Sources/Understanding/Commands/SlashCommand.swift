package import Wording

/// A command of the conversation with its arguments; safe at any time, none loses an answer.
package enum SlashCommand: Hashable, Sendable {
  case help(CommandName?)
  /// An id asks where that figure comes from.
  case why(id: String?)
  case example
  case back(Int)
  /// An earlier answer by its name, perhaps with the new one behind it.
  case change(String?)
  case undo(Int)
  case redo(Int)
  /// Says the question again.
  case again
  /// Leaves a topic for later: the one that is named, or the one at hand.
  case park(String?)
  case add(Addition)
  case skip
  case note(String)
  /// Who is speaking from now on.
  case `as`(String)
  case offer
  case compare
  case summary
  case draft
  /// Words that may stand in the agreement, by the ids of their facts; all of them when empty.
  case release(ids: [String])
  case lang(Language)
  case present(Bool)
  case status
  case quit
  /// Who really said something: its id and the person.
  case who(id: String, name: String)
  /// The phases and what is left open; with a name, goes there.
  case agenda(String?)
  /// The answer in an editor.
  case edit
  /// Gives the meeting a name.
  case save(String?)
  /// Goes on with another meeting.
  case open(String?)
  case clear
  case `internal`
  case glossary(String)
  /// Writes the meeting as a transcript test, into a file that may be named.
  case saveTest(String?)
  /// A known command whose argument is missing or does not fit.
  case incomplete(CommandName, argument: String)
  /// No such command: what was typed, and the nearest names.
  case unknown(String, near: [String])
}
