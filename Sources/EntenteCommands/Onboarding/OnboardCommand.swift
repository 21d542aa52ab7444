import ArgumentParser
import Terminal

/// `entente onboard NAME`: presents a new customer, or goes on with that.
struct OnboardCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "onboard",
    abstract: "Get to know a new customer, and write the record.",
    usage: "entente onboard NAME [options]",
    discussion: """
      EXAMPLES
        entente onboard "Praxis Sued"             ask what a first negotiation needs
        entente onboard "Praxis Sued" --lang de   the same, in German
        entente onboard "Praxis Sued" < answers.txt

      The same command goes on where you left. Nothing is written into the
      catalogue before somebody has said yes to it.
      """)

  @OptionGroup var options: CommonOptions
  @OptionGroup var conversation: ConversationOptions

  @Argument(help: "Name of the organisation.")
  var name: String

  mutating func run() throws {
    try MeetingDesk(options: options).onboard(name, conversation)
  }
}
