extension CatalogueDifference {
  /// The services that a change reaches, in either catalogue; nil means all of them.
  package func services(reachedBy change: CatalogueChange) -> Set<String>? {
    guard let root = root(of: change) else { return nil }
    if root.kind == .service { return [root.id] }
    let catalogues = [before, after]
    let test: (Catalogue) -> [String]? = { catalogue in
      Self.services(of: catalogue, on: root.kind, root.id)?.map(\.id)
    }
    let found = catalogues.map(test)
    guard !found.contains(nil) else { return nil }
    return Set(found.compactMap(\.self).flatMap(\.self))
  }

  /// The option of a service that a change is about, if it is about one alone.
  package func option(of change: CatalogueChange) -> String? {
    change.place.first { $0.kind == .option }?.id ?? added(change, .option)
  }

  private func added(_ change: CatalogueChange, _ kind: CatalogueNode.Kind) -> String? {
    switch change.what {
    case .added(let node), .withdrawn(let node): node.kind == kind ? node.id : nil
    case .changed: nil
    }
  }

  private func root(of change: CatalogueChange) -> (kind: CatalogueNode.Kind, id: String)? {
    if let first = change.place.first { return (first.kind, first.id) }
    switch change.what {
    case .added(let node), .withdrawn(let node): return (node.kind, node.id)
    case .changed: return nil
    }
  }

  /// The services of one catalogue that rest on a part of it; nil when all do.
  private static func services(
    of catalogue: Catalogue, on kind: CatalogueNode.Kind, _ id: String
  ) -> [Service]? {
    let all = catalogue.services
    func tiers(_ test: (Tier) -> Bool) -> [Service] {
      all.filter { $0.tiers.contains(where: test) }
    }
    switch kind {
    case .calendar: return tiers { $0.hours == id || $0.support.hours == id }
    case .holidaySet:
      let calendars = catalogue.calendars.filter { $0.holidays == id }.map(\.id)
      return tiers { calendars.contains($0.hours) || calendars.contains($0.support.hours) }
    case .maintenance: return tiers { $0.maintenance == id }
    case .scheme: return tiers { $0.credits == id }
    case .userGroup: return all.filter { $0.users.contains(id) }
    case .outcome: return all.filter { $0.outcomes.contains(id) }
    case .indicator: return all.filter { $0.indicators.contains(id) }
    case .component: return all.filter { $0.dependsOn.contains(id) }
    case .underpinning:
      let parts = catalogue.underpinnings.filter { $0.id == id }.map(\.supports)
      return all.filter { service in parts.contains(where: service.dependsOn.contains) }
    case .process:
      return all.filter { service in !service.processes.contains { $0.kind.rawValue == id } }
    case .catalogue, .provider, .contact, .terms, .impact, .urgency, .holiday, .band, .service,
      .option, .addOn, .limit, .priority, .benefit:
      return nil
    }
  }
}
