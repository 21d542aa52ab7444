/// A promise of no time at all can only be broken; a recovery point of zero loses nothing.
package enum NoTimeRule: CatalogueRule {
  package static let id = "catalogue-no-time"

  package static func findings(in catalogue: Catalogue) -> [CatalogueFinding] {
    let tiers = catalogue.services.flatMap { service in
      service.tiers.flatMap { times($0, "services/\(service.id)/tiers/\($0.id)") }
    }
    let parts = catalogue.underpinnings.map {
      ("underpinnings/\($0.id)/restore", $0.restoreMinutes)
    }
    return (tiers + parts).filter { $0.1 == 0 }.map { path, _ in
      fault(path, "no time at all", "Write a length of time that can be kept, such as PT30M.")
    }
  }

  private static func times(_ tier: Tier, _ path: String) -> [(String, Int)] {
    tier.priorities.flatMap { priority in
      let path = "\(path)/priorities/\(priority.priority)"
      return [
        ("\(path)/first-notice", priority.firstNoticeMinutes),
        ("\(path)/updates", priority.updateMinutes), ("\(path)/restore", priority.restoreMinutes),
      ]
    }
      + (tier.continuity.map { [("\(path)/continuity/rto", $0.rtoMinutes)] } ?? [])
      + (tier.longestInterruption.map { [("\(path)/longest-interruption", $0)] } ?? [])
  }
}
