package import Dialogues
package import ServiceCatalogue

/// What a catalogue holds for the questions of a dialogue, before any meeting (DECISIONS 9).
package struct CatalogueStock: DialogueStock {
  private let live: [ServiceOutline]
  private let outcomes: [String]
  private let tierCounts: [String: Int]

  package init(_ catalogue: Catalogue) {
    let outlines = catalogue.services.outlines
    live = outlines.filter(\.isLive)
    outcomes = catalogue.outcomes.map(\.id)
    tierCounts = Dictionary(outlines.map { ($0.id, $0.tiers.count) }) { first, _ in first }
  }

  package func members(of domain: String) -> [String]? {
    switch domain {
    case "service", "services": live.map(\.id)
    case "tier", "tiers": live.flatMap { $0.tiers.map(\.id) }
    case "outcome-type": outcomes
    default: nil
    }
  }

  package func optionCount(of domain: String, for arguments: [Value]) -> Int? {
    switch domain {
    case "services", "service": live.count
    case "tiers", "tier": arguments.first.map { tierCounts[$0.key] ?? 0 }
    default: nil
    }
  }
}
