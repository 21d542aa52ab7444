import ArgumentParser
import Negotiation
import Quantities
import Store
import Terminal

/// `entente transcript ID`: who said what, when; the printed form of the journal.
struct TranscriptCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "transcript",
    abstract: "Print who said what, and when.",
    usage: "entente transcript [MEETING] [options]",
    discussion: """
      EXAMPLES
        entente transcript st-anna           who said what, and when
        entente transcript st-anna --json    every record, one JSON object a line
        entente transcript st-anna --words   what was said and stands
      """)

  @OptionGroup var options: CommonOptions

  @Argument(help: "Id or name of the meeting; the last one if none is named.")
  var meeting: String?

  @Flag(help: "Every record as one JSON object a line.")
  var json = false

  @Flag(help: "Only what was said and stands, one JSON string a line.")
  var words = false

  mutating func run() throws {
    let desk = try MeetingDesk(options: options)
    let (opened, setting) = try desk.find(meeting)
    for record in opened.records {
      if words {
        guard opened.stands(record), let said = Transcript.words(record) else { continue }
        try Output.standard.write(line: JSONText.of(said))
      } else if json {
        try Output.standard.write(line: JSONText.of(RecordLine(record)))
      } else if let line = Transcript.line(record, meeting: opened, setting: setting) {
        try Output.standard.write(line: line)
      }
    }
  }
}

/// A record in the JSON transcript.
private struct RecordLine: Encodable {
  let schema = 1
  let sequence: Int
  let turn: Int
  let at: String
  let content: RecordContent

  init(_ record: Record) {
    sequence = record.sequence
    turn = record.turn
    at = record.at.description
    content = record.content
  }
}
