import ArgumentParser
import Terminal

/// `entente meet`: starts a meeting, or goes on with the only open one.
struct MeetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "meet", abstract: "Start a meeting, or go on with the open one.",
    usage: "entente meet --customer NAME [options]",
    discussion: """
      EXAMPLES
        entente meet --customer "St. Anna Hospital"
        entente meet --customer st-anna --new --lang fr
        entente meet --customer st-anna < answers.txt     one answer a line
        entente meet --customer st-anna --json-lines      one JSON object a turn
      """)

  @OptionGroup var options: CommonOptions
  @OptionGroup var conversation: ConversationOptions

  @Option(help: "Id or name of the customer.")
  var customer: String

  @Flag(help: "Start a new meeting even if one is open.")
  var new = false

  mutating func run() throws {
    let desk = try MeetingDesk(options: options)
    try desk.meet(customer: customer, new: new, conversation)
  }
}
