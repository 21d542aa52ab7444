import ArgumentParser

/// `entente sla`: the service level agreement that a meeting has come to.
struct SLACommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sla",
    abstract: "Show or draft the service level agreement of a meeting.",
    usage: "entente sla show|draft [MEETING] [options]",
    discussion: """
      EXAMPLES
        entente sla show st-anna     print the draft as it stands
        entente sla draft st-anna    write it as Markdown and HTML
      """,
    subcommands: [SLAShow.self, SLADraft.self])
}
