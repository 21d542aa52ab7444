package import Quantities

/// U03: what stands behind a service holds as long as an SLA that begins with the catalogue would.
package enum UnderpinningEndsRule: OutlineRule {
  package static let id = "catalogue-underpinning-ends"
  package static let isAdvice = true

  package static func findings(
    in outlines: [ServiceOutline], of catalogue: Catalogue
  ) -> [CatalogueFinding] {
    let used = outlines.referring(to: .components)
    guard let end = catalogue.lastKnownDay else { return [] }
    return catalogue.underpinnings.compactMap { item in
      guard used.contains(item.supports), let until = item.until, until < end else { return nil }
      return warning(
        "underpinnings/\(item.id)/until",
        "\"\(item.id)\" ends on \(until); agreements may run until \(end)",
        "Prolong it, or tell in the meeting that what it backs holds until \(until) only.")
    }
  }
}

extension Catalogue {
  /// The last day of the catalogue, or of the longest standard term that begins with it if later.
  package var lastKnownDay: LocalDate? {
    let terms = terms.map { effective.from.adding(months: $0.termMonths).adding(days: -1) }
    return ([effective.to].compactMap { $0 } + terms).max()
  }
}
