/// More impact or more urgency is never less pressing.
package enum MatrixOrderRule: CatalogueRule {
  package static let id = "catalogue-matrix-order"

  package static func findings(in catalogue: Catalogue) -> [CatalogueFinding] {
    catalogue.terms.flatMap { terms in
      let matrix = terms.priorities
      let path = "terms/\(terms.kind.rawValue)/priorities/matrix"
      let rows = matrix.impacts.map(\.id)
      let columns = matrix.urgencies.map(\.id)
      let along = rows.flatMap { row in
        zip(columns, columns.dropFirst()).map { ((row, $0), (row, $1)) }
      }
      let down = columns.flatMap { column in
        zip(rows, rows.dropFirst()).map { (($0, column), ($1, column)) }
      }
      return (along + down).compactMap { finding(matrix, $0, $1, path) }
    }
  }

  private static func finding(
    _ matrix: PriorityMatrix, _ more: (String, String), _ less: (String, String), _ path: String
  ) -> CatalogueFinding? {
    guard let first = matrix.priority(more.0, more.1), let second = matrix.priority(less.0, less.1),
      first > second
    else { return nil }
    return fault(
      "\(path)/\(less.0)/\(less.1)",
      "\(less.0) and \(less.1) have priority \(second), before \(first) for \(more.0) and \(more.1)",
      "Write at least \(first) here, or at most \(second) there.")
  }
}
