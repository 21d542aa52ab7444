/// P02, C4: each process of the closed list is described once, for the catalogue and in a service.
package enum ProcessKindsRule: CatalogueRule {
  package static let id = "catalogue-process-kinds"

  package static func findings(in catalogue: Catalogue) -> [CatalogueFinding] {
    let described = Set(catalogue.processes.map(\.kind))
    let absent = SupportProcess.Kind.allCases.filter { !described.contains($0) }.map { kind in
      fault(
        "processes", "nothing is said about the process \"\(kind.rawValue)\"",
        "Describe it; if it is not there yet, with \"status: missing\", what is missing and when.")
    }
    return absent + twice(catalogue.processes.map(\.kind), at: "processes")
      + catalogue.services.flatMap { service in
        twice(service.processes.map(\.kind), at: "services/\(service.id)/processes")
      }
  }

  private static func twice(
    _ kinds: [SupportProcess.Kind], at path: String
  ) -> [CatalogueFinding] {
    Identified.list(kind: "process", scope: path, ids: kinds.map(\.rawValue))
      .filter { $0.path.contains("#") }
      .map {
        fault(
          $0.path, "the process \"\($0.id)\" is described a second time",
          "Keep one of the two.")
      }
  }
}
