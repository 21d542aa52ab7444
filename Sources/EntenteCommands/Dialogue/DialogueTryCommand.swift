import ArgumentParser
import Terminal

/// `entente dialogue try`: holds one dialogue alone; nothing is kept.
struct DialogueTryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "try", abstract: "Hold one dialogue by itself; nothing is kept.",
    usage: "entente dialogue try NAME [options]",
    discussion: """
      EXAMPLES
        entente dialogue try service-options
        entente dialogue try service-options --with service=ward-wifi --lang it
        entente dialogue try service-options --with participants=weber
        entente dialogue try service-options --save-test dialogs/tests/gold.yaml
        entente dialogue try outcome-detail --with "outcome=Letters leave today"

      What a dialogue needs and is not given is taken from the catalogue: the first
      service, an example. Everybody of the customer's file is there, unless
      participants says who is.
      """)

  @OptionGroup var options: CommonOptions
  @OptionGroup var conversation: ConversationOptions

  @Argument(help: "Id of the dialogue.")
  var name: String

  @Option(
    name: .customLong("with"), parsing: .unconditionalSingleValue,
    help: "What the dialogue gets: slot=value, once for each.")
  var with: [String] = []

  @Option(help: "Id or name of the customer; the first of the catalogue if none is named.")
  var customer: String?

  @Option(name: .customLong("save-test"), help: "Writes what was typed as a transcript test.")
  var saveTest: String?

  mutating func run() throws {
    var options = options
    options.store = "memory"
    let desk = try MeetingDesk(options: options)
    try desk.rehearse(name, customer: customer, with: with, testFile: saveTest, conversation)
  }
}
