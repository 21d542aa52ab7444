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
      let proposed = (slots["proposed"]?.items ?? []).map(\.key)
      let first = proposed.compactMap(setting.catalogue.service)
      let rest = setting.catalogue.services.filter {
        $0.status == .live && !proposed.contains($0.id)
      }
      return (first + rest).map(option)
    case "tiers", "tier":
      let service = slots["service"].flatMap { setting.catalogue.service($0.key) }
      return (service?.tiers ?? []).sorted { $0.rank < $1.rank }.map {
        Option(id: $0.id, label: $0.name)
      }
    case "service":
      return setting.catalogue.services.filter { $0.status == .live }.map(option)
    case "person":
      return facts.participants.map {
        Option(id: $0.id, label: $0.name)
      }
    default: return []
    }
  }

  private static func option(_ service: Service) -> Option {
    Option(id: service.id, label: service.name, also: service.synonyms)
  }
}
