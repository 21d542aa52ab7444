import ArgumentParser

/// `entente sla`: the service level agreement that a meeting has come to.
struct SLACommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sla", abstract: "Show or draft the service level agreement of a meeting.",
    subcommands: [SLAShow.self, SLADraft.self])
}
