/// A05: a service level holds for a stated workload and with stated exceptions (ISO 20000).
package enum WorkloadRule: CatalogueRule {
  package static let id = "catalogue-workload"
  package static let isAdvice = true

  package static func findings(in catalogue: Catalogue) -> [CatalogueFinding] {
    catalogue.services.filter { $0.status == .live && !$0.tiers.isEmpty }.flatMap { service in
      let unlimited = service.limits.isEmpty ? ["limits"] : []
      let unbounded = service.notCovered.isEmpty ? ["not-covered"] : []
      return (unlimited + unbounded).map { key in
        warning(
          "services/\(service.id)/\(key)", "nothing is said under \"\(key)\"",
          key == "limits"
            ? "Say for how much the targets hold: users, cases a month."
            : "Say what the service does not cover, as the SLA has to.")
      }
    }
  }
}
