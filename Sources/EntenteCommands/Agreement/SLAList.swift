import ArgumentParser
import Negotiation
import Quantities
import Store
import Terminal

/// `entente sla list`: the agreements with their latest versions.
struct SLAList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the agreements: id, customer, version, status, date, meeting.",
    usage: "entente sla list [--json] [options]",
    discussion: """
      EXAMPLES
        entente sla list          every agreement with its latest version
        entente sla list --json   with all versions, as one JSON object
      """)

  @OptionGroup var options: CommonOptions

  @Flag(help: "As JSON, with all versions.")
  var json = false

  mutating func run() throws {
    guard !options.present else { throw CommandFailure.notOnTheWall }
    let journal = try StoreDoor.open(try Whereabouts(options).store())
    let agreements: [Agreement]
    do {
      agreements = try journal.agreements().map { id throws(StoreFailure) in
        try journal.agreement(id)
      }
    } catch { throw CommandFailure(store: error) }
    if json {
      let rows = agreements.map(AgreementRow.init)
      return try Output.standard.write(
        line: JSONText.of(AgreementRows(schema: 1, agreements: rows)))
    }
    for agreement in agreements {
      guard let latest = agreement.latest else { continue }
      let fields = [
        agreement.id, latest.drafted.customer, latest.name, "draft", latest.at.description,
        latest.drafted.meeting,
      ]
      try Output.standard.write(line: fields.map { Escaping.visible($0) }.joined(separator: "\t"))
    }
  }
}
