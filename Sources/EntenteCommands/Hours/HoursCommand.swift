package import ArgumentParser

/// `entente hours`: how long a service is open between two times, and when open time is used up.
package struct HoursCommand: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "hours",
    abstract: "Count service hours, and find when they are used up.",
    subcommands: [HoursBetween.self, HoursAdd.self, HoursSub.self])

  package init() {}
}
