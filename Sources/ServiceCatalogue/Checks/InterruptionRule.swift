/// The longest interruption is not shorter than the time to restore an incident of priority 1.
package enum InterruptionRule: CatalogueRule {
  package static let id = "catalogue-interruption"
  package static let isAdvice = true

  package static func findings(in catalogue: Catalogue) -> [CatalogueFinding] {
    catalogue.services.flatMap { service in
      service.tiers.compactMap { tier in
        guard let longest = tier.longestInterruption, longest > 0,
          let first = tier.priorities.first(where: { $0.priority == 1 }),
          first.restoreMinutes > longest
        else { return nil }
        return warning(
          "services/\(service.id)/tiers/\(tier.id)/longest-interruption",
          "no interruption beyond \(longest) minutes, but priority 1 may take "
            + "\(first.restoreMinutes)",
          "Write at least \(first.restoreMinutes) minutes here, or restore priority 1 sooner.")
      }
    }
  }
}
