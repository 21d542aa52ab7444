import ArgumentParser

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
    subcommands: [CatalogueList.self], defaultSubcommand: CatalogueList.self)
}
