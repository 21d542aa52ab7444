/// T10: what nothing names is forgotten, or what should name it is.
///
/// Where a name leads nowhere, its kind is left aside: that name may be meant. Contacts are named in
/// meetings too, so nothing is said of them.
package enum UnusedRule: OutlineRule {
  package static let id = "catalogue-unused"
  package static let isAdvice = true

  package static func findings(
    in outlines: [ServiceOutline], of catalogue: Catalogue
  ) -> [CatalogueFinding] {
    catalogue.uses(in: outlines).flatMap(findings)
  }

  static func findings(_ use: Use) -> [CatalogueFinding] {
    guard Set(use.known).isSuperset(of: use.named) else { return [] }
    return use.known.filter { !use.named.contains($0) }.map { finding($0, use) }
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
  fileprivate func uses(in outlines: [ServiceOutline]) -> [Use] {
    let own = underpinnings.map(\.hours) + [provider.hours]
    func use(
      _ kind: String, _ path: String, _ known: [String], _ reference: ServiceOutline.Reference
    ) -> Use {
      Use(kind: kind, path: path, known: known, named: outlines.referring(to: reference))
    }
    return [
      use("indicator", "indicators", indicators.map(\.id), .indicators),
      use("credit scheme", "schemes", schemes.map(\.id), .schemes),
      Use(
        kind: "calendar", path: "calendars", known: calendars.map(\.id),
        named: outlines.referring(to: .calendars).union(own)),
      Use(
        kind: "holiday set", path: "holidays", known: holidays.map(\.id),
        named: Set(calendars.compactMap(\.holidays))),
      use("maintenance window", "maintenance", maintenance.map(\.id), .maintenance),
      use("component", "components", components.map(\.id), .components),
      use("user group", "user-groups", userGroups.map(\.id), .users),
    ]
  }
}
