/// T01: ranks are 1, 2, 3 …, each once.
package enum TierRankRule: CatalogueRule {
  package static let id = "catalogue-tier-rank"

  package static func findings(in catalogue: Catalogue) -> [CatalogueFinding] {
    catalogue.services.compactMap { service in
      let ranked = service.tiers.sorted { $0.rank < $1.rank }
      guard let wrong = zip(1..., ranked).first(where: { $0 != $1.rank }) else { return nil }
      return fault(
        "services/\(service.id)/tiers/\(wrong.1.id)/rank",
        "the rank \(wrong.1.rank) stands where \(wrong.0) is expected",
        "Number the tiers 1 to \(ranked.count), from the plainest to the best.")
    }
  }
}
