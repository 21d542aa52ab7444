import Quantities
import ServiceCatalogue

/// What only the provider knows of a service, in JSON.
struct ProviderRow: Encodable {
  struct Component: Encodable {
    let id: String
    let services: Int
    let agreements: [Agreement]
  }

  struct Agreement: Encodable {
    let id: String
    let kind: String
    let party: String
    let hours: String
    let availability: String
    let respondMinutes: Int
    let restoreMinutes: Int
    let until: String?
    let monthlyCost: String?
  }

  struct Backing: Encodable {
    let tier: String
    let target: String?
    let guaranteed: String?
    let predicted: String?
    let margin: String
  }

  let owner: String
  let criticality: String
  let costTotal: String
  let costShare: String
  let components: [Component]
  let backing: [Backing]
  let processes: [String: String]

  init(_ service: Service, _ catalogue: Catalogue) {
    let cost = catalogue.cost(of: service)
    owner = service.owner
    criticality = service.criticality.rawValue
    costTotal = cost.total.amount
    costShare = cost.share.amount
    components = service.dependsOn.map { id in
      Component(
        id: id, services: catalogue.servicesOn(id),
        agreements: catalogue.underpinnings.filter { $0.supports == id }.map(Agreement.init))
    }
    backing = service.tiers.sorted { $0.rank < $1.rank }.map { tier in
      let backing = catalogue.backing(of: tier, in: service)
      return Backing(
        tier: tier.id, target: backing.target?.description,
        guaranteed: backing.guaranteed?.percentDescription(decimals: 4),
        predicted: backing.predicted?.percentDescription(decimals: 4),
        margin: (tier.price.monthly - cost.share).amount)
    }
    processes = Dictionary(
      uniqueKeysWithValues: catalogue.support(of: service).map {
        ($0.kind.rawValue, $0.status.rawValue)
      })
  }
}

extension ProviderRow.Agreement {
  init(_ agreement: Underpinning) {
    self.init(
      id: agreement.id, kind: agreement.kind.rawValue, party: agreement.party,
      hours: agreement.hours, availability: agreement.availability.description,
      respondMinutes: agreement.respondMinutes, restoreMinutes: agreement.restoreMinutes,
      until: agreement.until?.description, monthlyCost: agreement.monthlyCost?.amount)
  }
}
