import ArgumentParser
import Negotiation
import ServiceCatalogue
import Store
import Terminal

/// `entente customer aliases NAME`: the customer's own words for services, as a patch of his file.
struct CustomerAliases: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "aliases",
    abstract: "What a customer calls services, as YAML for the customer's file.",
    usage: "entente customer aliases NAME [options]",
    discussion: """
      EXAMPLES
        entente customer aliases st-anna              own words for services
        entente customer aliases st-anna > own.yaml   kept for reading

      Taken from all meetings with the customer: words that led nowhere in the
      catalogue until a service was chosen for them. Nothing is written; into the
      file, or into the shared catalogue for everybody, they come by your decision.
      """)

  @OptionGroup var options: CommonOptions

  @Argument(help: "Id or name of the customer.")
  var name: String

  mutating func run() throws {
    guard !options.present else { throw CommandFailure.notOnTheWall }
    let desk = try MeetingDesk(options: options)
    let customer = try desk.workshop.setting(customer: name, at: Clock.now()).customer
    let meetings = try desk.journal.headers().filter { $0.customer == customer.id }
    var found: [(phrase: ConfirmedPhrase, meeting: String)] = []
    for header in meetings {
      let (meeting, setting) = try desk.find(header.id)
      found += meeting.facts.confirmedPhrases(in: setting).map { ($0, header.id) }
    }
    for line in try Self.patch(customer: customer.id, found) {
      try Output.standard.write(line: line)
    }
  }

  private static func patch(
    customer id: String, _ found: [(phrase: ConfirmedPhrase, meeting: String)]
  ) throws -> [String] {
    guard !found.isEmpty else {
      return ["# No words of \(id) wait for a name: what was said led to services by itself."]
    }
    var seen: Set<String> = []
    let fresh = found.filter { seen.insert($0.phrase.phrase).inserted }
    let rows = try fresh.sorted { $0.phrase.phrase < $1.phrase.phrase }.map { phrase, meeting in
      "  \(try JSONText.of(phrase.phrase)): \(phrase.service)  # \(meeting)"
    }
    return [
      "# For customers/\(id).yaml; what each stands for was chosen in the meeting named behind."
    ]
      + ["aliases:"] + rows
  }
}
