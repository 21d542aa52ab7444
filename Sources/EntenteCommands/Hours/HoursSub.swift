package import ArgumentParser
import Quantities

/// `entente hours sub END LENGTH`: when so much open time before a time began.
package struct HoursSub: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "sub",
    abstract: "Find when an amount of open time before a time began.",
    usage: "entente hours sub END LENGTH --calendar HOURS --zone ZONE",
    discussion: """
      EXAMPLES
        entente hours sub 2026-11-23T12:00 PT8H \\
            --calendar "Mo-Fr 08:00-18:00" --zone Europe/Berlin
        entente hours sub --batch < questions.jsonl
      """)

  @Argument(help: "A time with its offset, or by the clock of the zone (2026-11-21T10:00).")
  var end: String?

  @Argument(help: "Open time: PT8H, PT90M or whole seconds.")
  var length: String?

  @OptionGroup var options: HoursOptions

  package init() {}

  package func validate() throws {
    try HoursRun.validate([end, length], named: "END LENGTH", options)
  }

  package func run() throws {
    try HoursRun.run(options, usual: .sub) { clock, run throws(HoursMistake) in
      let last = try run.time(end ?? "", in: clock.zone)
      let seconds = try HoursTime.seconds(length ?? "")
      return HoursResult(try clock.reached(clock.subtracting(seconds, from: last)), in: clock.zone)
    }
  }
}
