/// What changed from one catalogue to another: nothing between equal ones, every change once.
package struct CatalogueDifference: Sendable {
  package let before: Catalogue
  package let after: Catalogue
  package let changes: [CatalogueChange]

  package init(from before: Catalogue, to after: Catalogue) {
    self.before = before
    self.after = after
    changes = CatalogueDifference.changes(from: before.node, to: after.node, at: [])
  }

  package var forCustomers: [CatalogueChange] { changes.filter { !$0.isInternal } }
  package var internals: [CatalogueChange] { changes.filter(\.isInternal) }

  private struct Key: Hashable {
    let kind: CatalogueNode.Kind
    let id: String
  }

  private static func changes(
    from before: CatalogueNode, to after: CatalogueNode, at place: [CatalogueChange.Step]
  ) -> [CatalogueChange] {
    let fields = Set(before.facts.keys).union(after.facts.keys)
    let changed = fields.filter { before.facts[$0] != after.facts[$0] }
      .map { field in
        CatalogueChange(
          place: place,
          what: .changed(field, before: before.facts[field], after: after.facts[field]))
      }
      .sorted { order($0) < order($1) }
    return changed + parts(of: before, after, at: place)
  }

  private static func parts(
    of before: CatalogueNode, _ after: CatalogueNode, at place: [CatalogueChange.Step]
  ) -> [CatalogueChange] {
    let old = keyed(before.parts)
    let new = keyed(after.parts)
    let withdrawn = before.parts.filter { new[key($0)] == nil }
      .map { CatalogueChange(place: place, what: .withdrawn($0)) }
    return withdrawn
      + after.parts.flatMap { part -> [CatalogueChange] in
        guard let former = old[key(part)] else {
          return [CatalogueChange(place: place, what: .added(part))]
        }
        guard former != part else { return [] }
        let step = CatalogueChange.Step(kind: part.kind, id: part.id, name: part.name)
        return changes(from: former, to: part, at: place + [step])
      }
  }

  private static func key(_ node: CatalogueNode) -> Key { Key(kind: node.kind, id: node.id) }

  private static func keyed(_ nodes: [CatalogueNode]) -> [Key: CatalogueNode] {
    Dictionary(nodes.map { (key($0), $0) }) { first, _ in first }
  }

  /// Prices first, then in the order of the alphabet: the same difference is told the same way.
  private static func order(_ change: CatalogueChange) -> String {
    guard case .changed(let field, _, _) = change.what else { return "" }
    return field == .monthly ? "0" : field == .oneOff ? "1" : "2\(field)"
  }
}
