import Diagnostics

/// One thing that must hold in a customer's file, given the catalogue that it refers to.
package protocol CustomerRule: Sendable {
  /// Kebab-case, for ever, as for ``CatalogueRule``.
  static var id: String { get }

  /// Whether it only ever asks for attention: then no meeting waits for it.
  static var isAdvice: Bool { get }

  static func findings(in customer: Customer, of catalogue: Catalogue) -> [CatalogueFinding]
}

extension CustomerRule {
  package static var isAdvice: Bool { false }

  static func fault(_ path: String, _ message: String, _ remedy: String) -> CatalogueFinding {
    CatalogueFinding(
      id: id, severity: .fault, path: path, message: message, remedy: remedy)
  }

  static func warning(_ path: String, _ message: String, _ remedy: String) -> CatalogueFinding {
    CatalogueFinding(
      id: id, severity: .warning, path: path, message: message, remedy: remedy)
  }
}
