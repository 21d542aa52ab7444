import ArgumentParser
import Negotiation
import Terminal

/// What is drafted: of which meeting, with whose words.
struct DraftOptions: ParsableArguments {
  @Argument(help: "Id of the meeting; the last one if none is named.")
  var meeting: String?

  @Option(
    help: "Facts whose words stand in the annex: O1,B1,R1; all; none. Else those released in it.")
  var release: String?

  /// Ids of the facts whose words are released, in the order of the facts; nil as in the meeting.
  func released(_ facts: Facts) throws -> [String]? {
    guard let release else { return nil }
    let known = facts.verbatim.map(\.id)
    switch release {
    case "all": return known
    case "none": return []
    default:
      let named = release.uppercased().split(separator: ",").map { $0.filter { $0 != " " } }
      if let unknown = named.first(where: { !known.contains($0) }) {
        throw CommandFailure(
          .usage,
          "there is no \(Escaping.visible(unknown)) in this meeting; known are \(known.joined(separator: ", "))"
        )
      }
      return known.filter(named.contains)
    }
  }
}
