import Quantities

extension StandardTerms {
  var yaml: YAMLNode {
    .mapping([
      ("kind", .word(kind.rawValue)), ("term", .word("P\(termMonths)M")),
      ("notice", .word("P\(noticeMonths)M")), ("offer-validity", .word("P\(offerDays)D")),
      ("vat", vat.map { .figure($0) }), ("credits", .word(credits ? "agreed" : "none")),
      ("review-cycle", .word(reviewCycle.description)), ("report-days", .count(reportDays)),
      ("priorities", priorities.yaml), ("renewal", .text(renewal)),
      ("termination", .text(termination)), ("billing", .text(billing)),
      ("indexation", .text(indexation)), ("escalation", .text(escalation)),
      ("disputes", .text(disputes)), ("security", .text(security)),
      ("accessibility", .text(accessibility)), ("precedence", .text(precedence)),
      ("claim", .text(claim)), ("without-credits", .text(withoutCredits)),
    ])
  }
}

extension PriorityMatrix {
  /// Rows and columns in the order of the levels; what no level is called stands at the end.
  fileprivate var yaml: YAMLNode {
    .mapping([
      ("impacts", .list(impacts.map { .named($0.id, $0.name) })),
      ("urgencies", .list(urgencies.map { .named($0.id, $0.name) })),
      (
        "matrix",
        .mapping(
          Self.ordered(cells.keys, by: impacts).map { impact in
            let row = cells[impact, default: [:]]
            let columns = Self.ordered(row.keys, by: urgencies)
            return (impact, .mapping(columns.map { ($0, row[$0].map { .count($0) }) }))
          })
      ),
    ])
  }

  private static func ordered(
    _ keys: some Collection<String>, by levels: [PriorityMatrix.Level]
  ) -> [String] {
    let known = levels.map(\.id).filter(keys.contains)
    return known + keys.filter { !known.contains($0) }.sorted()
  }
}
