import Diagnostics

/// One thing that must hold in a sound catalogue: a pure function from the catalogue to findings.
package protocol CatalogueRule: Sendable {
  /// Kebab-case, for ever; a folder of the gallery and a heading of docs/reference/faults.md.
  static var id: String { get }

  /// Whether it only ever asks for attention: then nobody who uses the catalogue waits for it.
  static var isAdvice: Bool { get }

  static func findings(in catalogue: Catalogue) -> [CatalogueFinding]
}

extension CatalogueRule {
  package static var isAdvice: Bool { false }

  /// Keeps the catalogue from being used.
  static func fault(_ path: String, _ message: String, _ remedy: String) -> CatalogueFinding {
    CatalogueFinding(
      id: id, severity: .fault, path: path, message: message, remedy: remedy)
  }

  /// Asks for attention.
  static func warning(_ path: String, _ message: String, _ remedy: String) -> CatalogueFinding {
    CatalogueFinding(
      id: id, severity: .warning, path: path, message: message, remedy: remedy)
  }
}
