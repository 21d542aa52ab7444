import ArgumentParser

/// `entente sla`: the service level agreement that a meeting has come to.
struct SLACommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sla", abstract: "List, show or draft service level agreements.",
    subcommands: [SLAList.self, SLAShow.self, SLADraft.self])
}
