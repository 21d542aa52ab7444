import Quantities

/// P01: targets over a process that is not defined stay provisional; the author should know it.
package enum ProvisionalRule: CatalogueRule {
  package static let id = "catalogue-provisional"
  package static let isAdvice = true

  package static func findings(in catalogue: Catalogue) -> [CatalogueFinding] {
    catalogue.statedProcesses.compactMap { path, process in
      guard !process.isDefined, process.missing != nil, let due = process.due else { return nil }
      return warning(
        path, "the process is \(process.status.rawValue): targets are provisional until \(due)",
        "Define it with \(process.contact); until then no agreement over it can be signed.")
    }
  }
}
