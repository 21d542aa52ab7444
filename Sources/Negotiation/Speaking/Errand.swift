/// Wishes that reach beyond the meeting: files, screen, leaving.
package enum Errand: Hashable, Sendable {
  case quit
  case draft
  case status
  case present(Bool)
  case saveTest(String?)
}
