import Quantities

/// A4, T05: a price that is still zero is mostly one that was forgotten.
package enum PriceZeroRule: CatalogueRule {
  package static let id = "catalogue-price-zero"
  package static let isAdvice = true

  package static func findings(in catalogue: Catalogue) -> [CatalogueFinding] {
    catalogue.services.filter { $0.status == .live }.flatMap { service in
      service.tiers.filter { $0.price.monthly.minor == 0 && $0.price.oneOff.minor == 0 }.map {
        warning(
          "services/\(service.id)/tiers/\($0.id)/price", "\($0.id) costs nothing at all",
          "Write its price, or take the service back to \"pipeline\" until there is one.")
      }
    }
  }
}
