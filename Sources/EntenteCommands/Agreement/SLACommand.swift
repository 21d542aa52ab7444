import ArgumentParser

/// `entente sla`: the service level agreement that a meeting has come to.
struct SLACommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sla",
    abstract: "List, show or draft service level agreements.",
    usage: "entente sla list|show|draft [MEETING] [options]",
    discussion: """
      EXAMPLES
        entente sla list             every agreement with its version
        entente sla show st-anna     print the draft as it stands
        entente sla draft st-anna    write it as Markdown and HTML
      """,
    subcommands: [SLAList.self, SLAShow.self, SLADraft.self])
}
