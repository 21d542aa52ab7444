import Quantities
import ServiceCatalogue
import Wording

/// Services in JSON: what a customer may know of them.
struct ServiceRows: Encodable {
  let schema = 1
  let catalogue: String
  let currency: String
  let services: [ServiceRow]
}

/// One service in JSON; amounts, percentages and durations are exact texts.
struct ServiceRow: Encodable {
  struct Tier: Encodable {
    let id: String
    let name: String
    let rank: Int
    let monthly: String
    let oneOff: String
    let hours: String
    let targets: [String: String]
  }

  struct AddOn: Encodable {
    let id: String
    let name: String
    let availableFor: [String]
    let monthly: String
    let oneOff: String
  }

  let id: String
  let name: String
  let promise: String
  let family: String
  let status: String
  let outcomes: [String]
  let users: [String]
  let tiers: [Tier]
  let addOns: [AddOn]

  init(_ service: Service, _ catalogue: Catalogue, _ language: Language) {
    id = service.id
    name = service.name.in(language)
    promise = service.promise.in(language)
    family = service.family
    status = service.status.rawValue
    outcomes = service.outcomes
    users = service.users
    tiers = service.tiers.sorted { $0.rank < $1.rank }.map { tier in
      Tier(
        id: tier.id, name: tier.name.in(language), rank: tier.rank,
        monthly: tier.price.monthly.amount, oneOff: tier.price.oneOff.amount, hours: tier.hours,
        targets: tier.targets.mapValues(\.description))
    }
    addOns = service.addOns.map { addOn in
      AddOn(
        id: addOn.id, name: addOn.name.in(language), availableFor: addOn.availableFor,
        monthly: addOn.price.monthly.amount, oneOff: addOn.price.oneOff.amount)
    }
  }
}
