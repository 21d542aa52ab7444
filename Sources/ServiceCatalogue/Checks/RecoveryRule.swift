/// T08: recovery after a disaster is not promised faster than the repair of one incident.
package enum RecoveryRule: CatalogueRule {
  package static let id = "catalogue-restore-after-rto"
  package static let isAdvice = true

  package static func findings(in catalogue: Catalogue) -> [CatalogueFinding] {
    catalogue.services.flatMap { service in
      service.tiers.compactMap { tier in
        guard let rto = tier.continuity?.rtoMinutes, let first = tier.priorities.first,
          first.restoreMinutes > rto
        else { return nil }
        return warning(
          "services/\(service.id)/tiers/\(tier.id)/continuity/rto",
          "recovery within \(rto) minutes, but priority 1 within \(first.restoreMinutes)",
          "Raise the RTO or shorten the restore time of priority 1.")
      }
    }
  }
}
