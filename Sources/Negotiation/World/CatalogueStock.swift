package import Dialogues
package import ServiceCatalogue

/// What a catalogue holds for the questions of a dialogue, before any meeting (DECISIONS 9).
package struct CatalogueStock: DialogueStock {
  private let catalogue: Catalogue

  package init(_ catalogue: Catalogue) { self.catalogue = catalogue }

  package func members(of domain: String) -> [String]? {
    switch domain {
    case "service", "services": live.map(\.id)
    case "tier", "tiers": live.flatMap { $0.tiers.map(\.id) }
    case "outcome-type": catalogue.outcomes.map(\.id)
    default: nil
    }
  }

  package func optionCount(of domain: String, for arguments: [Value]) -> Int? {
    switch domain {
    case "services", "service": live.count
    case "tiers", "tier": arguments.first.map { catalogue.service($0.key)?.tiers.count ?? 0 }
    default: nil
    }
  }

  private var live: [Service] { catalogue.services.filter { $0.status == .live } }
}
