import ArgumentParser
import Loading
import Terminal

/// `entente catalogue schema`: what editors need to complete and check the files of a catalogue.
struct CatalogueSchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "Print the JSON Schema of a kind of file, for editors.",
    usage: "entente catalogue schema [KIND]",
    discussion: """
      EXAMPLES
        entente catalogue schema > catalogue.schema.json
        entente catalogue schema service > service.schema.json

      A first line "# yaml-language-server: $schema=service.schema.json" in a file
      tells an editor to use it.
      """)

  @Argument(
    help: "catalogue, service, outcomes, indicators, underpinnings, terms or customer.")
  var kind = CataloguePart.catalogue

  mutating func run() throws {
    try Output.standard.write(line: kind.node.description)
  }
}

extension CataloguePart: ExpressibleByArgument {}
