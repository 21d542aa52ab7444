package import Wording

/// One difference between two catalogues.
package struct CatalogueChange: Hashable, Sendable {
  /// A part of the catalogue on the way to what changed.
  package struct Step: Hashable, Sendable {
    package let kind: CatalogueNode.Kind
    package let id: String
    package let name: LocalizedText?
  }

  package enum What: Hashable, Sendable {
    /// A part that is new, with everything in it.
    case added(CatalogueNode)
    case withdrawn(CatalogueNode)
    /// A field; nil on the side on which it says nothing.
    case changed(CatalogueField, before: CatalogueValue?, after: CatalogueValue?)
  }

  /// From the part below the catalogue down to the part that changed; empty for the catalogue.
  package let place: [Step]
  package let what: What

  /// Whether a customer notices it (E3).
  package var isInternal: Bool {
    let parts = place.map(\.kind)
    if parts.contains(.component) || parts.contains(.underpinning) { return true }
    switch what {
    case .added(let node), .withdrawn(let node): return node.isInternal
    case .changed(.languages, _, _): return parts.isEmpty
    case .changed(let field, _, _): return field.isInternal
    }
  }

  /// `services/payroll/tiers/gold` in words of the model: `service/payroll/option/gold`.
  package var path: String {
    let inner: [String] =
      switch what {
      case .added(let node), .withdrawn(let node): ["\(node.kind.rawValue)/\(node.id)"]
      case .changed: []
      }
    return (place.map { "\($0.kind.rawValue)/\($0.id)" } + inner).joined(separator: "/")
  }
}
