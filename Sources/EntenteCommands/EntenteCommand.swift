import ArgumentParser
import Terminal

/// `entente`: at a terminal without a command it opens the start screen.
struct EntenteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "entente",
    abstract: "Prepares, leads and records service level negotiations.",
    usage: "entente COMMAND [options]",
    discussion: """
      EXAMPLES
        entente meet --customer "St. Anna Hospital"  start or go on with a meeting
        entente meet --customer st-anna --lang de    the same, in German
        entente onboard "Praxis Sued"                get to know a new customer
        entente resume st-anna                       go on where you left
        entente sla draft st-anna                    write the draft of the SLA
        entente check                                check catalogue and dialogues

      Everything stays on this machine.
      """,
    version: "0.1.0",
    subcommands: [
      MeetCommand.self, OnboardCommand.self, ResumeCommand.self, ListCommand.self, ShowCommand.self,
      TranscriptCommand.self, CheckCommand.self, CatalogueCommand.self, DialogueCommand.self,
      SLACommand.self, CustomerCommand.self, UnderstandCommand.self,
      HoursCommand.self,
    ])

  @OptionGroup var options: CommonOptions

  mutating func run() throws {
    guard TerminalReader.isPossible else {
      throw CommandFailure(
        .usage, "say what to do, for example: entente meet --customer st-anna (entente --help)")
    }
    try StartScreen(options: options).run()
  }
}
