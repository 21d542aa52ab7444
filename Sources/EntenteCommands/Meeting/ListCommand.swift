import ArgumentParser
import Quantities
import Store
import Terminal
import Wording

/// `entente list`: the meetings, newest first.
struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the meetings, the newest first.",
    usage: "entente list [--json] [options]",
    discussion: """
      EXAMPLES
        entente list          id, customer, last moment and name of each meeting
        entente list --json   the same as one JSON object
      """)

  @OptionGroup var options: CommonOptions

  @Flag(help: "As JSON.")
  var json = false

  mutating func run() throws {
    guard !options.present else { throw CommandFailure.notOnTheWall }
    let store = try Whereabouts(options).store()
    let headers = try StoreDoor.open(store).headers().sorted { $0.lastAt > $1.lastAt }
    if json {
      let rows = headers.map {
        MeetingRow(
          meeting: $0.id, customer: $0.customer, opened: $0.openedAt.description,
          last: $0.lastAt.description, name: $0.label, records: $0.recordCount)
      }
      return try Output.standard.write(line: JSONText.of(MeetingRows(schema: 1, meetings: rows)))
    }
    for header in headers {
      try Output.standard.write(
        line: ([header.id, header.customer, header.lastAt.description]
          + (header.label.map { [$0] } ?? [])).map { Escaping.visible($0) }.joined(separator: "\t"))
    }
  }
}

/// One meeting in the JSON list.
private struct MeetingRow: Encodable {
  let meeting: String
  let customer: String
  let opened: String
  let last: String
  /// Absent where nobody gave one.
  let name: String?
  let records: Int
}

private struct MeetingRows: Encodable {
  let schema: Int
  let meetings: [MeetingRow]
}
