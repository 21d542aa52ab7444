/// Input that cannot be read: a folder in place of a file, a broken disk.
package struct LineFailure: Error, Equatable {
  /// The errno of the read that failed.
  package let code: Int32

  package init(code: Int32) {
    self.code = code
  }

  /// The system's own words for the reason.
  package var reason: String { SystemReason.text(of: code) }
}
