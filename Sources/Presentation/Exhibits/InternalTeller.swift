import Negotiation
import Quantities
import ServiceCatalogue
import Wording

extension Narrator {
  /// What stands behind a service: for the provider's eyes, on request only (MEETING 17).
  func internals(_ service: Service) -> [Block] {
    setting.catalogue.underpinnings(of: service).map { underpinning in
      let end = underpinning.until.map { formats.date($0) } ?? formats.nothing
      return .paragraph(
        [
          underpinning.id, underpinning.party, formats.percent(underpinning.availability),
          hours(underpinning.hours), end,
        ].joined(separator: " · "), indent: 2)
    }
  }
}
