/// The JSON Schema of each kind of file of a catalogue.
extension CataloguePart {
  package var node: SchemaNode {
    switch self {
    case .catalogue:
      file("Catalogue", "catalogue.yaml: what holds for all services.", CatalogueHeadSchema.root)
    case .service:
      file("Service", "services/<id>.yaml: one service with its tiers.", ServiceSchema.root)
    case .outcomes:
      file("Outcomes", "outcomes.yaml: what customers want to have happen.", MeasureSchema.outcomes)
    case .indicators:
      file(
        "Indicators", "indicators.yaml: what is promised, and credits.", MeasureSchema.indicators)
    case .underpinnings:
      file("Underpinnings", "underpinnings.yaml: what services stand on.", BackingSchema.root)
    case .terms: file("Terms", "terms.yaml: standard terms.", TermsSchema.root)
    case .customer: file("Customer", "customers/<id>.yaml: one customer.", CustomerSchema.root)
    }
  }

  private func file(_ title: String, _ description: String, _ root: SchemaNode) -> SchemaNode {
    SchemaParts.file(title, description, root, parts: CatalogueParts.shared)
  }
}
