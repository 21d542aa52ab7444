import ArgumentParser
import Documents
import Presentation
import Quantities
import ServiceCatalogue
import Terminal

/// `entente catalogue list`: every level of every service with its price.
struct CatalogueList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Every level of every service with its price.",
    usage: "entente catalogue list [options]",
    discussion: """
      EXAMPLES
        entente catalogue list                          the services that are live
        entente catalogue list --status all             planned and retired ones too
        entente catalogue list --outcome fast-admission
        entente catalogue list --json                   one JSON object
      """)

  @OptionGroup var options: CommonOptions
  @OptionGroup var filter: ServiceFilter

  @Flag(help: "As JSON, with add-ons.")
  var json = false

  mutating func run() throws {
    let desk = try CatalogueDesk(options)
    let choice = try filter.choice(in: desk.catalogue)
    let list = ServicePriceList(desk.teller(), choice)
    if json {
      let services = list.services.map { ServiceRow($0, desk.catalogue, desk.language) }
      return try Output.standard.write(
        line: JSONText.of(
          ServiceRows(
            catalogue: desk.catalogue.reference, currency: desk.catalogue.currency.code,
            services: services)))
    }
    guard !list.services.isEmpty else {
      return try desk.screen.show([.paragraph(list.empty, indent: 0)])
    }
    let table = list.table(showsStatus: filter.status == .all)
    try desk.screen.show([ScreenPrinter.block(of: table, language: desk.language)])
  }
}
