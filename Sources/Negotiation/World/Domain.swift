package import Dialogues
import ServiceCatalogue
import Wording

/// The options behind the references of a question: services, tiers, people, with every name.
package enum Domain {
  package static func options(
    _ domain: String, given slots: [String: Value], facts: Facts, in setting: Setting
  ) -> [Option] {
    switch domain {
    case "services":
      return services(first: (slots["proposed"]?.items ?? []).map(\.key), of: setting.catalogue)
    case "tiers", "tier":
      let service = slots["service"].flatMap { setting.catalogue.service($0.key) }
      return (service?.tiers ?? []).sorted { $0.rank < $1.rank }.map {
        Option(id: $0.id, label: $0.name)
      }
    case "service": return services(first: [], of: setting.catalogue)
    case "person":
      return facts.participants.map {
        Option(id: $0.id, label: $0.name)
      }
    case "signers":
      return facts.participants.filter { $0.role != .user }.map {
        Option(id: $0.id, label: $0.name)
      }
    default: return []
    }
  }

  /// From a catalogue of more live services nobody chooses in a list: he is shown what fits, and
  /// names any other (``TurnMaker``).
  static let mostListed = 40

  /// Those that come first, and the others while they are few; where nothing comes first, some.
  private static func services(first ids: [String], of catalogue: Catalogue) -> [Option] {
    let first = ids.compactMap(catalogue.service)
    let others = catalogue.services.lazy.filter { $0.status == .live && !ids.contains($0.id) }
    let isShort = catalogue.services.liveCount <= mostListed
    let rest = isShort ? Array(others) : first.isEmpty ? Array(others.prefix(9)) : []
    return (first + rest).map(option)
  }

  static func option(_ service: Service) -> Option {
    Option(id: service.id, label: service.name, also: service.synonyms)
  }
}
