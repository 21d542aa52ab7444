package import ArgumentParser
import Quantities

/// `entente hours add START LENGTH`: when so much open time has passed.
package struct HoursAdd: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Find when an amount of open time will have passed.",
    usage: "entente hours add START LENGTH --calendar HOURS --zone ZONE",
    discussion: """
      EXAMPLES
        entente hours add 2026-11-20T16:00 PT8H \\
            --calendar "Mo-Fr 08:00-18:00" --zone Europe/Berlin
        entente hours add --batch < questions.jsonl
      """)

  @Argument(help: "A time with its offset, or by the clock of the zone (2026-11-21T10:00).")
  var start: String?

  @Argument(help: "Open time: PT8H, PT90M or whole seconds.")
  var length: String?

  @OptionGroup var options: HoursOptions

  package init() {}

  package func validate() throws {
    try HoursRun.validate([start, length], named: "START LENGTH", options)
  }

  package func run() throws {
    try HoursRun.run(options, usual: .add) { clock, run throws(HoursMistake) in
      let first = try run.time(start ?? "", in: clock.zone)
      let seconds = try HoursTime.seconds(length ?? "")
      return HoursResult(try clock.reached(clock.adding(seconds, to: first)), in: clock.zone)
    }
  }
}
