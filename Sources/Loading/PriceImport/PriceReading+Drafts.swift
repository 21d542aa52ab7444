import Quantities
package import ServiceCatalogue
import Wording

extension PriceReading {
  /// The services of the list in its order; a name whose id is taken gets a number behind it.
  package var drafts: [(draft: ServiceDraft, entries: [Entry])] {
    var order: [String] = []
    var groups: [String: [Entry]] = [:]
    for entry in entries {
      let key = Folding.fold(entry.service)
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(entry)
    }
    var taken: Set<String> = []
    return order.map { key in
      let entries = groups[key] ?? []
      let name = entries.first?.service ?? key
      let id = PriceReading.unique(Slug.of(name), "service", &taken)
      return (PriceReading.draft(id, name, entries), entries)
    }
  }

  /// Levels from the cheapest to the dearest, as ranks go; an add-on goes with every level.
  private static func draft(_ id: String, _ name: String, _ entries: [Entry]) -> ServiceDraft {
    var taken: Set<String> = []
    let tiers = entries.filter { !$0.isAddOn }.sorted { $0.monthly < $1.monthly }.map { entry in
      let option = entry.option ?? entry.service
      return ServiceDraft.Tier(
        id: unique(Slug.of(option), "level", &taken), name: option, price: price(entry),
        targets: [:], limits: [:])
    }
    var extras: Set<String> = []
    let addOns = entries.filter(\.isAddOn).map { entry in
      let option = entry.option ?? entry.service
      return ServiceDraft.AddOn(
        id: unique(Slug.of(option), "add-on", &extras), name: option,
        availableFor: tiers.map(\.id), requires: [], excludes: [], price: price(entry))
    }
    return ServiceDraft(id: id, name: name, limits: [], tiers: tiers, addOns: addOns)
  }

  private static func price(_ entry: Entry) -> ServiceDraft.Price {
    ServiceDraft.Price(monthly: entry.monthly, oneOff: entry.oneOff)
  }

  private static func unique(
    _ slug: String, _ fallback: String, _ taken: inout Set<String>
  ) -> String {
    let base = slug.isEmpty ? fallback : String(slug.prefix(Slug.longest - 4))
    let free = ([base] + (2...999).map { "\(base)-\($0)" }).first { !taken.contains($0) } ?? base
    taken.insert(free)
    return free
  }
}
