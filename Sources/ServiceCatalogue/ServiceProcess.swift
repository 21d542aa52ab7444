package import Quantities
package import Wording

/// How one support process is provided for one service, and whether it is defined yet (C4, D5).
package struct ServiceProcess: Hashable, Sendable {
  package let kind: SupportProcess.Kind
  package let status: SupportProcess.Status
  package let contact: String
  package let how: LocalizedText
  package let missing: LocalizedText?
  package let due: LocalDate?

  package init(
    kind: SupportProcess.Kind, status: SupportProcess.Status, contact: String,
    how: LocalizedText, missing: LocalizedText?, due: LocalDate?
  ) {
    self.kind = kind
    self.status = status
    self.contact = contact
    self.how = how
    self.missing = missing
    self.due = due
  }

  package var isDefined: Bool { status == .defined }
}
