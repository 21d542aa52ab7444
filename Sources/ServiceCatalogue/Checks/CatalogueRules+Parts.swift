import Diagnostics

/// The rules by parts: what they find together is what they find in the whole catalogue.
extension CatalogueRules {
  /// How much is looked for.
  package enum Depth: Hashable, Sendable {
    /// What keeps a meeting from using a catalogue.
    case use
    /// Advice, too.
    case full
  }

  /// What is wrong in some services, given the common parts; by the services' ids.
  package static func findings(
    in services: [Service], of catalogue: Catalogue, _ depth: Depth
  ) -> [String: [CatalogueFinding]] {
    guard !services.isEmpty else { return [:] }
    let part = catalogue.with(services: ServiceList(services))
    let found = rules(depth).filter { !($0 is any OutlineRule.Type) }
      .flatMap { $0.findings(in: part) }
    return Dictionary(
      grouping: found.filter { $0.service != nil && counts($0, depth) }, by: { $0.service ?? "" })
  }

  /// What is wrong in the common parts, and between the services.
  package static func findings(
    in outlines: [ServiceOutline], of catalogue: Catalogue, _ depth: Depth
  ) -> [CatalogueFinding] {
    let common = catalogue.with(services: ServiceList([]))
    return rules(depth).flatMap { rule in
      guard let rule = rule as? any OutlineRule.Type else {
        return rule.findings(in: common).filter { $0.service == nil }
      }
      return rule.findings(in: outlines, of: common)
    }.filter { counts($0, depth) }
  }

  private static func rules(_ depth: Depth) -> [any CatalogueRule.Type] {
    depth == .full ? all : all.filter { !$0.isAdvice }
  }

  private static func counts(_ finding: CatalogueFinding, _ depth: Depth) -> Bool {
    depth == .full || finding.severity == .fault
  }
}

extension CatalogueFinding {
  /// The id of the service in which it lies.
  package var service: String? {
    let parts = path.split(separator: "/", maxSplits: 2)
    return parts.count > 1 && parts[0] == "services" ? String(parts[1]) : nil
  }
}
