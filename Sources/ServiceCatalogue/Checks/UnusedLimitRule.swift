/// T10: a limit that no option of its service names limits nothing.
package enum UnusedLimitRule: CatalogueRule {
  package static let id = UnusedRule.id
  package static let isAdvice = true

  package static func findings(in catalogue: Catalogue) -> [CatalogueFinding] {
    catalogue.services.flatMap { UnusedRule.findings($0.limitUse) }
  }
}

extension Service {
  fileprivate var limitUse: Use {
    Use(
      kind: "limit", path: "services/\(id)/limits", known: limits.map(\.id),
      named: tiers.isEmpty ? Set(limits.map(\.id)) : Set(tiers.flatMap(\.limits.keys)))
  }
}
