import ArgumentParser

/// `entente catalogue`: the services and their levels with prices (D2).
struct CatalogueCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "catalogue",
    abstract: "List, show, print and compare the services and their prices.",
    usage: "entente catalogue [COMMAND] [options]",
    discussion: """
      EXAMPLES
        entente catalogue                            every level of every service
        entente catalogue show payroll               as its customer sees it
        entente catalogue tree --view provider       what each service stands on
        entente catalogue print --format html --out prices.html
        entente catalogue diff HEAD~1                what changed since a revision
      """,
    subcommands: [
      CatalogueDiff.self,
      CatalogueList.self,
      CatalogueImportCommand.self,
      CatalogueExportCommand.self,
      CatalogueStatsCommand.self,
      CatalogueShow.self,
      CatalogueTreeCommand.self,
      CataloguePrint.self,
      CatalogueSearchCommand.self,
      CatalogueNewCommand.self,
      CatalogueSchemaCommand.self,
    ], defaultSubcommand: CatalogueList.self)
}
