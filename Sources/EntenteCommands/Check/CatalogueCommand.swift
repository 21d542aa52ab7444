import ArgumentParser
import Presentation
import Quantities
import ServiceCatalogue
import Terminal
import Wording

/// `entente catalogue`: the services and their levels with prices (D2).
struct CatalogueCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "catalogue",
    abstract: "List the services with the price of every level.",
    usage: "entente catalogue [list] [options]",
    discussion: """
      EXAMPLES
        entente catalogue              every level of every service
        entente catalogue --lang it    with the names in Italian
      """,
    subcommands: [CatalogueList.self, CatalogueSearchCommand.self],
    defaultSubcommand: CatalogueList.self)
}

/// `entente catalogue list`: one line for each level of each live service.
struct CatalogueList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "One line for each level: service, level, price a month, one-off.",
    usage: "entente catalogue list [options]",
    discussion: """
      EXAMPLES
        entente catalogue list                         every level of every service
        entente catalogue list --catalogue ~/our-own   of another catalogue
      """)

  @OptionGroup var options: CommonOptions

  mutating func run() throws {
    let workshop = try Workshop(options)
    let formats = Formats(try workshop.language() ?? .en, options.ascii ? .ascii : .full)
    for service in workshop.catalogue.services where service.status == .live {
      for tier in service.tiers.sorted(by: { $0.rank < $1.rank }) {
        let cells = [
          service.name.in(formats.language), tier.name.in(formats.language),
          formats.money(tier.price.monthly), formats.money(tier.price.oneOff),
        ]
        let line = Page.plainSpaces(cells.joined(separator: "  "))
        try Output.standard.write(line: Escaping.visible(options.ascii ? Ascii.plain(line) : line))
      }
    }
  }
}
