package import Offers
import Quantities
package import ServiceCatalogue

/// The offer of a meeting: its term, its outcomes and its figures, as `Offers` needs them.
package struct Offering {
  let facts: Facts
  let setting: Setting

  package init(facts: Facts, setting: Setting) {
    self.facts = facts
    self.setting = setting
  }

  /// Nil only when the catalogue has no terms for this kind of customer.
  package func request(for service: Service) -> OfferRequest? {
    guard let terms = setting.terms else { return nil }
    return OfferRequest(
      catalogue: setting.catalogue, service: service, term: term, terms: terms,
      outcomes: facts.outcomes.compactMap { outcome in
        outcome.type.map { MeetingOutcome(id: outcome.id, type: $0) }
      },
      zone: setting.zone, offeredOn: setting.today)
  }

  /// From the agreed start, else from the first of the month after next: no earlier start is offered.
  package var term: OfferTerm {
    let soonest = Month(containing: setting.today).adding(2).first
    return OfferTerm(
      start: facts.start?.value ?? soonest, months: setting.terms?.termMonths ?? 12)
  }

  /// Nil while no start is agreed.
  package var firstReview: FirstReview? {
    guard let start = facts.start?.value, let terms = setting.terms else { return nil }
    return FirstReview(start: start, terms: terms, catalogue: setting.catalogue)
  }

  /// What an hour costs, when somebody said it.
  package var cost: CostOfAnHour? {
    facts.cost?.amount.flatMap {
      CostOfAnHour(otherwise: $0, pricesIn: setting.catalogue.currency)
    }
  }
}
