import ArgumentParser

/// `entente customer`: what is known of one customer.
struct CustomerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "customer",
    abstract: "What meetings have brought for a customer's file.",
    usage: "entente customer aliases NAME [options]",
    discussion: """
      EXAMPLES
        entente customer aliases st-anna              own words for services
        entente customer aliases st-anna > own.yaml   kept for reading
      """,
    subcommands: [CustomerAliases.self])
}
