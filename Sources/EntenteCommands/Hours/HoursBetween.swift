package import ArgumentParser
import Quantities

/// `entente hours between START END`: the open time between two times.
package struct HoursBetween: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "between",
    abstract: "Count the open time between two times.",
    usage: "entente hours between START END --calendar HOURS --zone ZONE",
    discussion: """
      EXAMPLES
        entente hours between 2026-11-20T09:00 2026-11-23T12:00 \\
            --calendar "Mo-Fr 08:00-18:00" --zone Europe/Berlin
        entente hours between --batch < questions.jsonl
      """)

  @Argument(help: "A time with its offset, or by the clock of the zone (2026-11-21T10:00).")
  var start: String?

  @Argument(help: "A later time, in the same form.")
  var end: String?

  @OptionGroup var options: HoursOptions

  package init() {}

  package func validate() throws {
    try HoursRun.validate([start, end], named: "START END", options)
  }

  package func run() throws {
    try HoursRun.run(options, usual: .between) { clock, run throws(HoursMistake) in
      let first = try run.time(start ?? "", in: clock.zone)
      let seconds = clock.openSeconds(from: first, to: try run.time(end ?? "", in: clock.zone))
      return HoursResult(
        words: "\(Period(seconds: seconds)) = \(seconds) s",
        answer: HoursAnswer().adding("seconds", seconds))
    }
  }
}
