package import Dialogues
package import Quantities

/// What a typed line says, as an answer to an open question or beside it.
///
/// Nothing is guessed: what may be read in two ways is ``ambiguous(readings:words:)``, what fits
/// nothing is ``unclear(words:near:)``; both keep the words.
package enum Meaning: Hashable, Sendable {
  /// Slot id → value. A line to a list of texts is one item of it, `.text`; a list of references and
  /// a slot of people get `.list`, also for a single one.
  case answer(values: [String: Value])
  /// The list is finished.
  case done
  /// Left open for now.
  case skip
  /// An empty line: the earlier answer stays.
  case keep
  /// So many questions back, 1 or more.
  case back(Int)
  case undo
  case why
  case help
  case example
  /// Say that again.
  case again
  case compare
  case summary
  case stop
  /// An earlier answer is put right: every reading of the new value with its type, best first.
  case correction(values: [Value], words: String)
  /// A wish that no option covers, in the customer's words, with the figures in it (D4).
  case beyond(words: String, values: [Value])
  case tooDear(words: String)
  case objection(words: String)
  /// What an hour without the service costs the customer.
  case cost(Money)
  /// The customer keeps that figure to himself: a full answer.
  case costUndisclosed
  /// A word is to be explained.
  case question(term: String)
  /// To be asked, never guessed: two or more readings, the likelier first.
  case ambiguous(readings: [Value], words: String)
  /// The same as a command, said in plain words: "redo", "let us come back to O2 later".
  case command(SlashCommand)
  /// Not understood; `near` are the options that may have been meant, possibly none.
  case unclear(words: String, near: [Option])
}
