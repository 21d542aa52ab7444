import Quantities

/// P01: a process that was due before the catalogue began is late, or its date was forgotten.
package enum DuePastRule: CatalogueRule {
  package static let id = "catalogue-due-past"
  package static let isAdvice = true

  package static func findings(in catalogue: Catalogue) -> [CatalogueFinding] {
    catalogue.statedProcesses.compactMap { path, process in
      guard let due = process.due, due < catalogue.effective.from else { return nil }
      return warning(
        "\(path)/due", "due on \(due), before the catalogue begins",
        process.isDefined
          ? "Remove \"due\": the process is defined."
          : "Ask \(process.contact) how far it is, and write the new date or \"defined\".")
    }
  }
}
