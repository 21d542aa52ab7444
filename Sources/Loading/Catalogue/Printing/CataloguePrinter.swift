package import ServiceCatalogue

/// Writes a catalogue in the form in which it is read: reading it again gives the same catalogue.
package enum CataloguePrinter {
  /// One file of a catalogue, by its path in the folder.
  package struct File: Hashable, Sendable {
    package let path: String
    package let text: String
  }

  /// All files but those of customers, in the order in which they are read.
  package static func files(of catalogue: Catalogue) -> [File] {
    let roots: [(String, YAMLNode)] =
      [
        ("catalogue.yaml", head(catalogue)),
        ("outcomes.yaml", .mapping([("outcomes", .list(catalogue.outcomes.map(\.node)))])),
        (
          "indicators.yaml",
          .mapping([
            ("indicators", .list(catalogue.indicators.map(\.node))),
            ("schemes", .list(catalogue.schemes.map(\.node))),
          ])
        ),
        (
          "underpinnings.yaml",
          .mapping([
            ("components", .list(catalogue.components.map { .named($0.id, $0.name) })),
            ("underpinnings", .list(catalogue.underpinnings.map(\.node))),
          ])
        ),
        ("terms.yaml", .mapping([("terms", .list(catalogue.terms.map(\.node)))])),
      ] + catalogue.services.map { ("services/\($0.id).yaml", .mapping([("service", $0.node)])) }
    return roots.map { File(path: $0.0, text: YAMLWriter.text(of: $0.1)) }
  }

  package static func file(of customer: Customer) -> File {
    File(
      path: "customers/\(customer.id).yaml",
      text: YAMLWriter.text(of: .mapping([("customer", customer.node)])))
  }

  private static func head(_ catalogue: Catalogue) -> YAMLNode {
    .mapping([
      ("schema", .word(CatalogueReader.schema)),
      ("catalogue", catalogue.headerNode),
      ("provider", catalogue.provider.node),
      ("contacts", .list(catalogue.contacts.map(\.node))),
      ("calendars", .list(catalogue.calendars.map(\.node))),
      ("holidays", .list(catalogue.holidays.map(\.node))),
      ("maintenance", .list(catalogue.maintenance.map(\.node))),
      ("user-groups", .list(catalogue.userGroups.map { .named($0.id, $0.name) })),
      ("processes", .list(catalogue.processes.map(\.node))),
    ])
  }
}
