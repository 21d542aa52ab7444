/// Wishes that reach beyond the meeting: files, screen, leaving.
package enum Errand: Hashable, Sendable {
  case quit
  /// The agreement is drafted: as a version that is kept, and on request as files too.
  case draft(asFiles: Bool)
  case status
  case present(Bool)
  case saveTest(String?)
}
