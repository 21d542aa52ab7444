/// Writes a catalogue in the form in which it is read: reading it again gives the same catalogue.
package enum CataloguePrinter {
  /// What the first line of catalogue.yaml names, so that a later form is not guessed at.
  package static let schema = "entente/catalogue/v1"
  /// A customer's file is also read on a screen, behind a margin.
  private static let customerColumns = 72

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
        ("outcomes.yaml", .mapping([("outcomes", .list(catalogue.outcomes.map(\.yaml)))])),
        (
          "indicators.yaml",
          .mapping([
            ("indicators", .list(catalogue.indicators.map(\.yaml))),
            ("schemes", .list(catalogue.schemes.map(\.yaml))),
          ])
        ),
        (
          "underpinnings.yaml",
          .mapping([
            ("components", .list(catalogue.components.map { .named($0.id, $0.name) })),
            ("underpinnings", .list(catalogue.underpinnings.map(\.yaml))),
          ])
        ),
        ("terms.yaml", .mapping([("terms", .list(catalogue.terms.map(\.yaml)))])),
      ] + catalogue.services.map { ("services/\($0.id).yaml", .mapping([("service", $0.yaml)])) }
    return roots.map { File(path: $0.0, text: YAMLWriter.text(of: $0.1)) }
  }

  package static func file(of customer: Customer) -> File {
    File(
      path: "customers/\(customer.id).yaml",
      text: lines(of: customer).map { "\($0)\n" }.joined())
  }

  /// A customer's file line by line, as it is shown before anybody agrees to it.
  package static func lines(of customer: Customer) -> [String] {
    YAMLWriter.lines(of: .mapping([("customer", customer.yaml)]), widest: customerColumns)
  }

  private static func head(_ catalogue: Catalogue) -> YAMLNode {
    .mapping([
      ("schema", .word(schema)),
      ("catalogue", catalogue.headerYAML),
      ("provider", catalogue.provider.yaml),
      ("contacts", .list(catalogue.contacts.map(\.yaml))),
      ("calendars", .list(catalogue.calendars.map(\.yaml))),
      ("holidays", .list(catalogue.holidays.map(\.yaml))),
      ("maintenance", .list(catalogue.maintenance.map(\.yaml))),
      ("user-groups", .list(catalogue.userGroups.map { .named($0.id, $0.name) })),
      ("processes", .list(catalogue.processes.map(\.yaml))),
    ])
  }
}
