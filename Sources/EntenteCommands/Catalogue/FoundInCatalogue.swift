import Quantities
import ServiceCatalogue
import Understanding
import Wording

/// What a search found, as JSON.
struct FoundInCatalogue: Encodable {
  struct Match: Encodable {
    let id: String
    let name: String
    let score: Int
    let because: [String]
    /// Of a service, by rank: what each option costs a month.
    let tiers: [Price]?
    /// Of a result: the services that serve it.
    let services: [String]?
  }

  struct Price: Encodable {
    let id: String
    let monthly: String
  }

  private let schema = 1
  private let query: String
  private let language: String
  private let services: [Match]
  private let outcomes: [Match]

  init(
    query: String, language: Language, services: [SearchMatch], outcomes: [SearchMatch],
    in catalogue: Catalogue
  ) {
    self.query = query
    self.language = language.rawValue
    self.services = services.map { match in
      let service = catalogue.service(match.id)
      let tiers = service?.tiers.sorted { $0.rank < $1.rank }
      return Match(
        id: match.id, name: service?.name.in(language) ?? match.id, score: match.score,
        because: match.because,
        tiers: tiers?.map { Price(id: $0.id, monthly: $0.price.monthly.description) },
        services: nil)
    }
    self.outcomes = outcomes.map { match in
      let name = catalogue.outcome(match.id)?.statement.in(language)
      return Match(
        id: match.id, name: name ?? match.id, score: match.score, because: match.because,
        tiers: nil,
        services: catalogue.services.filter { $0.outcomes.contains(match.id) }.map(\.id))
    }
  }
}
