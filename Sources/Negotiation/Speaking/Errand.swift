/// Wishes that reach beyond the meeting: files, screen, leaving.
package enum Errand: Hashable, Sendable {
  case quit
  /// The agreement is drafted: as a version that is kept, and on request as files too.
  case draft(asFiles: Bool)
  case status
  /// A new customer's record was agreed to; whether the negotiation follows at once.
  case keepCustomer(goesOn: Bool)
  case present(Bool)
  case saveTest(String?)
  /// An answer in an editor, which begins with these words.
  case edit(kept: String?)
  /// A name for the meeting; nil tells which one it has.
  case save(String?)
  /// Another meeting, by id or name; nil tells which there are.
  case open(String?)
  case clear
}
