package import Quantities
package import ServiceCatalogue
package import Wording

/// Why a target is provisional: a support process that is not defined yet (D5, P01).
package struct Provisional: Hashable, Sendable {
  package let process: SupportProcess.Kind
  /// What is missing; nil where the catalogue does not even name the process.
  package let missing: LocalizedText?
  package let due: LocalDate?
  /// Contact id of who defines it.
  package let contact: String?

  package init(
    process: SupportProcess.Kind, missing: LocalizedText?, due: LocalDate?, contact: String?
  ) {
    self.process = process
    self.missing = missing
    self.due = due
    self.contact = contact
  }

  /// Every support process of a service that is not defined, in the order of the closed list.
  package static func all(of service: Service, in catalogue: Catalogue) -> [Provisional] {
    let support = catalogue.support(of: service)
    return SupportProcess.Kind.allCases.compactMap { kind in
      guard let process = support.first(where: { $0.kind == kind }) else {
        return Provisional(process: kind, missing: nil, due: nil, contact: nil)
      }
      if process.isDefined { return nil }
      return Provisional(
        process: kind, missing: process.missing, due: process.due, contact: process.contact)
    }
  }
}
