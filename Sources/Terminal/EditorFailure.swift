/// What can go wrong when a text is edited in another program; the text before is not lost.
package enum EditorFailure: Error, Equatable, Sendable {
  /// It could not be started, or ended with this status: 127 where there is no such program.
  case ended(status: Int32)
  /// The file in between could not be written or read.
  case file(reason: String)

  package var reason: String {
    switch self {
    case .ended(let status): "exit code \(status)"
    case .file(let reason): reason
    }
  }
}
