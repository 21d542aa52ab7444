package import ArgumentParser

/// `entente hours`: how long a service is open between two times, and when open time is used up.
package struct HoursCommand: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "hours",
    abstract: "Count service hours, and find when they are used up.",
    usage: "entente hours between|add|sub ...",
    discussion: """
      EXAMPLES
        entente hours between 2026-11-20T09:00 2026-11-23T12:00 \\
            --calendar "Mo-Fr 08:00-18:00" --zone Europe/Berlin
        entente hours add 2026-11-20T16:00 PT8H \\
            --calendar "Mo-Fr 08:00-18:00" --zone Europe/Berlin
      """,
    subcommands: [HoursBetween.self, HoursAdd.self, HoursSub.self])

  package init() {}
}
