import ArgumentParser

/// `entente customer`: what is known of one customer.
struct CustomerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "customer",
    abstract: "What the meetings with a customer have brought for the customer's file.",
    usage: "entente customer aliases NAME [options]",
    discussion: """
      EXAMPLES
        entente customer aliases st-anna    the customer's own words for services
      """,
    subcommands: [CustomerAliases.self])
}
