/// Wishes that reach beyond the meeting: files, screen, leaving.
package enum Errand: Hashable, Sendable {
  case quit
  case draft
  case status
  case present(Bool)
  /// An answer in an editor, which begins with these words.
  case edit(kept: String?)
  /// A name for the meeting; nil tells which one it has.
  case save(String?)
  /// Another meeting, by id or name; nil tells which there are.
  case open(String?)
  case clear
}
