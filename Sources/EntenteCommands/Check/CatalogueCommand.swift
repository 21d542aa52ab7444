import ArgumentParser
import Quantities
import ServiceCatalogue
import Terminal
import Wording

/// `entente catalogue`: the services and their levels with prices (D2).
struct CatalogueCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "catalogue", abstract: "List the services with the price of every level.",
    subcommands: [CatalogueList.self], defaultSubcommand: CatalogueList.self)
}

/// `entente catalogue list`: one line for each level of each live service.
struct CatalogueList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "One line for each level: service, level, price a month, one-off.")

  @OptionGroup var options: CommonOptions

  mutating func run() throws {
    let workshop = try Workshop(options)
    let formats = Formats(try workshop.language() ?? .en, .terminal)
    for service in workshop.catalogue.services where service.status == .live {
      for tier in service.tiers.sorted(by: { $0.rank < $1.rank }) {
        let cells = [
          service.name.in(formats.language), tier.name.in(formats.language),
          formats.money(tier.price.monthly), formats.money(tier.price.oneOff),
        ]
        try Output.standard.write(line: Escaping.visible(cells.joined(separator: "  ")))
      }
    }
  }
}
