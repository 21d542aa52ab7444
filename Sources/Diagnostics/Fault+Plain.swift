extension Fault {
  /// The flat form of a fault for `--json`: names and values only, ready for any encoder.
  package struct Plain: Hashable, Sendable, Codable {
    package let id: String
    package let severity: Severity
    package let message: String
    package let file: String?
    package let line: Int?
    package let column: Int?
    package let explanation: String?
    package let remedy: String
  }

  package var plain: Plain {
    Plain(
      id: id, severity: severity, message: message, file: location?.file, line: location?.line,
      column: location?.column, explanation: explanation, remedy: remedy)
  }
}
