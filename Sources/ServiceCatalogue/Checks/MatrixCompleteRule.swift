/// Every impact has a priority for every urgency, and nothing else has one.
package enum MatrixCompleteRule: CatalogueRule {
  package static let id = "catalogue-matrix"

  package static func findings(in catalogue: Catalogue) -> [CatalogueFinding] {
    catalogue.terms.flatMap { terms in
      let matrix = terms.priorities
      let path = "terms/\(terms.kind.rawValue)/priorities/matrix"
      return missing(matrix, path) + unknown(matrix, path)
    }
  }

  private static func missing(_ matrix: PriorityMatrix, _ path: String) -> [CatalogueFinding] {
    matrix.impacts.flatMap { impact in
      matrix.urgencies.filter { matrix.priority(impact.id, $0.id) == nil }.map { urgency in
        fault(
          matrix.cells[impact.id] == nil ? path : "\(path)/\(impact.id)",
          "there is no priority for \(impact.id) and \(urgency.id)",
          "Add \"\(urgency.id)\" with its priority under \"\(impact.id)\".")
      }
    }
  }

  private static func unknown(_ matrix: PriorityMatrix, _ path: String) -> [CatalogueFinding] {
    let impacts = matrix.impacts.map(\.id)
    let urgencies = matrix.urgencies.map(\.id)
    return matrix.cells.sorted { $0.key < $1.key }.flatMap { impact, row -> [CatalogueFinding] in
      guard impacts.contains(impact) else {
        return [
          fault(
            "\(path)/\(impact)", "no impact is called \"\(impact)\"",
            "Use one of \(impacts.joined(separator: ", ")), or add it to \"impacts\".")
        ]
      }
      return row.keys.filter { !urgencies.contains($0) }.sorted().map { urgency in
        fault(
          "\(path)/\(impact)/\(urgency)", "no urgency is called \"\(urgency)\"",
          "Use one of \(urgencies.joined(separator: ", ")), or add it to \"urgencies\".")
      }
    }
  }
}
