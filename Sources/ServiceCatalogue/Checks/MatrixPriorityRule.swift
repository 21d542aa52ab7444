/// A priority is given only where every option promises times for it.
package enum MatrixPriorityRule: OutlineRule {
  package static let id = "catalogue-matrix-priority"

  private struct Option {
    let place: String
    let known: [Int]
  }

  package static func findings(
    in outlines: [ServiceOutline], of catalogue: Catalogue
  ) -> [CatalogueFinding] {
    let options = outlines.flatMap { service in
      service.tiers.map { Option(place: "\(service.id) \($0.id)", known: $0.priorities) }
    }
    return catalogue.terms.flatMap { terms in
      findings(terms.priorities, "terms/\(terms.kind.rawValue)/priorities/matrix", options)
    }
  }

  /// Each priority once, at the first pair that has it.
  private static func findings(
    _ matrix: PriorityMatrix, _ path: String, _ options: [Option]
  ) -> [CatalogueFinding] {
    var seen: Set<Int> = []
    return matrix.impacts.flatMap { impact in
      matrix.urgencies.compactMap { urgency in
        guard let priority = matrix.priority(impact.id, urgency.id),
          seen.insert(priority).inserted,
          let option = options.first(where: { !$0.known.contains(priority) })
        else { return nil }
        let known = option.known.map(String.init).joined(separator: ", ")
        return fault(
          "\(path)/\(impact.id)/\(urgency.id)",
          "priority \(priority) has no times in \(option.place)",
          "Write one of \(known), or add priority \(priority) to that option.")
      }
    }
  }
}
