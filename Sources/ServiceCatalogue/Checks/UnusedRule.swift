/// T10: what nothing names is forgotten, or what should name it is.
///
/// Where a name leads nowhere, its kind is left aside: that name may be meant. Contacts are named in
/// meetings too, so nothing is said of them.
package enum UnusedRule: CatalogueRule {
  package static let id = "catalogue-unused"
  package static let isAdvice = true

  package static func findings(in catalogue: Catalogue) -> [CatalogueFinding] {
    catalogue.uses.flatMap { use in
      Set(use.known).isSuperset(of: use.named)
        ? use.known.filter { !use.named.contains($0) }.map { finding($0, use) } : []
    }
  }

  private static func finding(_ id: String, _ use: Use) -> CatalogueFinding {
    warning(
      "\(use.path)/\(id)", "nothing names the \(use.kind) \"\(id)\"",
      "Name it where it belongs, or remove it.")
  }
}

/// The ids of one kind, and those of them that stand somewhere else in the catalogue.
struct Use {
  let kind: String
  let path: String
  let known: [String]
  let named: Set<String>
}

extension Catalogue {
  fileprivate var uses: [Use] {
    let tiers = services.flatMap(\.tiers)
    let measures = services.flatMap(\.indicators) + tiers.flatMap(\.targets.keys)
    return [
      Use(
        kind: "indicator", path: "indicators", known: indicators.map(\.id), named: Set(measures)),
      Use(
        kind: "credit scheme", path: "schemes", known: schemes.map(\.id),
        named: Set(tiers.compactMap(\.credits))),
      Use(kind: "calendar", path: "calendars", known: calendars.map(\.id), named: namedHours),
      Use(
        kind: "holiday set", path: "holidays", known: holidays.map(\.id),
        named: Set(calendars.compactMap(\.holidays))),
      Use(
        kind: "maintenance window", path: "maintenance", known: maintenance.map(\.id),
        named: Set(tiers.map(\.maintenance))),
      Use(
        kind: "component", path: "components", known: components.map(\.id),
        named: Set(services.flatMap(\.dependsOn))),
      Use(
        kind: "user group", path: "user-groups", known: userGroups.map(\.id),
        named: Set(services.flatMap(\.users))),
    ] + services.map(\.limitUse)
  }

  private var namedHours: Set<String> {
    let tiers = services.flatMap(\.tiers)
    return Set(
      tiers.map(\.hours) + tiers.map(\.support.hours) + underpinnings.map(\.hours)
        + services.compactMap(\.history?.hours) + [provider.hours])
  }
}

extension Service {
  fileprivate var limitUse: Use {
    Use(
      kind: "limit", path: "services/\(id)/limits", known: limits.map(\.id),
      named: tiers.isEmpty ? Set(limits.map(\.id)) : Set(tiers.flatMap(\.limits.keys)))
  }
}
