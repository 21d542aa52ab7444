import ArgumentParser
import Terminal

/// `entente`: at a terminal without a command it opens the start screen.
struct EntenteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "entente",
    abstract: "Prepares, leads and records service level negotiations.",
    discussion: """
      EXAMPLES
        entente meet --customer "St. Anna Hospital"   start or go on with a meeting
        entente meet --customer st-anna --lang de     the same, in German
        entente resume st-anna                        go on where you left
        entente sla draft st-anna                     write the SLA draft as Markdown and HTML
        entente check                                 check the catalogue and the dialogues
        entente hours between 2026-11-20T09:00:00Z 2026-11-23T12:00:00Z --calendar "Mo-Fr 08:00-18:00" --zone Europe/Berlin

      Everything stays on this machine.
      """,
    version: "0.1.0",
    subcommands: [
      MeetCommand.self, ResumeCommand.self, ListCommand.self, ShowCommand.self,
      TranscriptCommand.self, CheckCommand.self, CatalogueCommand.self, SLACommand.self,
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
