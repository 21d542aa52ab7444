import Diagnostics

/// C02: whatever is named exists.
package enum ReferenceRule: CatalogueRule {
  package static let id = "catalogue-reference"

  package static func findings(in catalogue: Catalogue) -> [CatalogueFinding] {
    catalogue.references.filter { !$0.isResolved }.map { reference in
      fault(
        reference.path, "there is no \(reference.kind) \"\(reference.id)\"", remedy(reference))
    }
  }

  private static func remedy(_ reference: Reference) -> String {
    if let near = Spelling.nearest(reference.id, in: reference.known) {
      return "Did you mean \"\(near)\"?"
    }
    let known = reference.known.sorted().prefix(12).joined(separator: ", ")
    return known.isEmpty
      ? "Describe the \(reference.kind) first." : "Write one that is there: \(known)."
  }
}
