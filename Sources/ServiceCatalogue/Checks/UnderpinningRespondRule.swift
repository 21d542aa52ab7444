/// U02: what stands behind a tier is taken up within its time for the first notice of priority 1.
package enum UnderpinningRespondRule: CatalogueRule {
  package static let id = "catalogue-underpinning-respond"
  package static let isAdvice = true

  package static func findings(in catalogue: Catalogue) -> [CatalogueFinding] {
    catalogue.services.flatMap { service in
      let series = catalogue.underpinnings(of: service)
      return service.tiers.flatMap { tier -> [CatalogueFinding] in
        guard let first = tier.priorities.first(where: { $0.priority == 1 }) else { return [] }
        return series.filter { $0.respondMinutes > first.firstNoticeMinutes }.map { item in
          warning(
            "services/\(service.id)/tiers/\(tier.id)/priorities/1/first-notice",
            "\"\(item.id)\" is taken up within \(item.respondMinutes) minutes only",
            "Promise the first notice later, or agree a quicker response in \"\(item.id)\".")
        }
      }
    }
  }
}
