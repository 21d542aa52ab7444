/// A rule that holds services against each other, or asks whether any of them needs something.
///
/// It looks at their outlines only, so that it need not be given all services of a large catalogue;
/// every other rule finds in a service what depends on that service and the common parts alone.
package protocol OutlineRule: CatalogueRule {
  static func findings(
    in outlines: [ServiceOutline], of catalogue: Catalogue
  ) -> [CatalogueFinding]
}

extension OutlineRule {
  package static func findings(in catalogue: Catalogue) -> [CatalogueFinding] {
    findings(in: catalogue.services.outlines, of: catalogue)
  }
}
