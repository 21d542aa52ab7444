package import ServiceCatalogue

/// Which services are listed.
package struct ServiceChoice: Hashable, Sendable {
  /// Empty means every status.
  package let statuses: Set<Service.Status>
  /// Outcome type id.
  package let outcome: String?
  package let family: String?

  package init(
    statuses: Set<Service.Status> = [.live], outcome: String? = nil, family: String? = nil
  ) {
    self.statuses = statuses
    self.outcome = outcome
    self.family = family
  }

  package func services(of catalogue: Catalogue) -> [Service] {
    catalogue.services.filter { service in
      (statuses.isEmpty || statuses.contains(service.status))
        && (outcome.map(service.outcomes.contains) ?? true)
        && (family.map { $0 == service.family } ?? true)
    }
  }
}
