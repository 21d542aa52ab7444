package import Diagnostics

/// Something wrong in a catalogue or a customer's file as a value: it names the part, not the file.
package struct CatalogueFinding: Hashable, Sendable {
  /// The rule's id, which is the fault's id.
  package let id: String
  package let severity: Fault.Severity
  /// The part, such as "services/mail/tiers/gold/price/monthly"; a nearer part may stand for it.
  package let path: String
  package let message: String
  package let remedy: String

  package init(
    id: String, severity: Fault.Severity, path: String, message: String, remedy: String
  ) {
    self.id = id
    self.severity = severity
    self.path = path
    self.message = message
    self.remedy = remedy
  }
}
