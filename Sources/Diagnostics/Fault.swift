/// Something in an author's file that keeps it from being used, or that somebody should look at.
///
/// A fault is a value: it is collected, sorted by place and shown together with all others. It
/// always says how to go on.
package struct Fault: Hashable, Sendable {
  /// A file with a fault is not used; a warning only asks for attention.
  package enum Severity: String, Hashable, Sendable, CaseIterable, Codable { case fault, warning }

  /// Kebab-case, for ever: it has a heading in docs/reference/faults.md and a folder in the
  /// gallery.
  package let id: String
  package let severity: Severity
  /// What is wrong, without a full stop at the end.
  package let message: String
  /// Nil when a whole folder is meant.
  package let location: Location?
  /// How many columns from there are meant; nil for the whole key or value that begins there.
  package let columns: Int?
  /// How it comes about, where the place alone does not tell: the way there, step by step.
  package let explanation: String?
  /// What to do: one or two whole sentences.
  package let remedy: String

  package init(
    id: String, severity: Severity = .fault, message: String, location: Location?,
    columns: Int? = nil, explanation: String? = nil, remedy: String
  ) {
    self.id = id
    self.severity = severity
    self.message = message
    self.location = location
    self.columns = columns
    self.explanation = explanation
    self.remedy = remedy
  }

  package var isWarning: Bool { severity == .warning }

  /// The same finding as one that keeps the file from being used.
  package var asFault: Fault {
    Fault(
      id: id, severity: .fault, message: message, location: location, columns: columns,
      explanation: explanation, remedy: remedy)
  }
}
