package import Negotiation
package import Offers
package import Quantities
package import ServiceCatalogue

/// What a draft stands on: the facts of a meeting, the catalogue, the customer, the day.
///
/// The catalogue must be one that was checked: a reference that leads nowhere is a bug here.
package struct DraftBasis: Sendable {
  package let facts: Facts
  /// With the options as they were shown when one of them was chosen.
  package let catalogue: Catalogue
  /// As it is today.
  package let present: Catalogue
  package let customer: Customer
  package let zone: Zone
  package let today: LocalDate
  package let term: OfferTerm
  /// By outcome id, the times that customers named where the catalogue aims at others.
  let levels: [String: OwnLevel]
  /// Nil where nothing can be left open: a sample without a meeting.
  let names: QuestionNames?

  package init(
    facts: Facts, catalogue: Catalogue, customer: Customer, zone: Zone, today: LocalDate,
    term: OfferTerm, levels: [String: OwnLevel] = [:], names: QuestionNames? = nil
  ) {
    self.facts = facts
    self.catalogue = catalogue.mapServices { service in
      facts.service(service.id)?.decision?.asShown(service) ?? service
    }
    present = catalogue
    self.customer = customer
    self.zone = zone
    self.today = today
    self.term = term
    self.levels = levels
    self.names = names
  }

  package init(facts: Facts, setting: Setting) {
    self.init(
      facts: facts, catalogue: setting.catalogue, customer: setting.customer, zone: setting.zone,
      today: setting.today, term: Offering(facts: facts, setting: setting).term,
      levels: OwnLevel.others(facts, in: setting), names: QuestionNames(setting))
  }

  var terms: StandardTerms {
    guard let terms = catalogue.terms(for: customer.kind) else {
      preconditionFailure("\(catalogue.reference) has no terms for \(customer.kind.rawValue).")
    }
    return terms
  }

  /// `catalogue@version` of a path: prices and targets come from the catalogue that was shown.
  func reference(of path: String) -> String {
    let parts = path.split(separator: "/")
    guard parts.count > 4, parts[0] == "services", parts[2] == "tiers",
      ["price", "targets"].contains(parts[4]),
      let shown = facts.service(String(parts[1]))?.decision?.shown
    else { return catalogue.reference }
    return shown.catalogue
  }

  /// Nil while no start is agreed.
  var firstReview: FirstReview? {
    facts.start.map { FirstReview(start: $0.value, terms: terms, catalogue: catalogue) }
  }

  func request(for service: Service) -> OfferRequest {
    OfferRequest(
      catalogue: catalogue, service: service, term: term, terms: terms,
      outcomes: facts.outcomes.compactMap { outcome in
        outcome.type.map { MeetingOutcome(id: outcome.id, type: $0) }
      }, zone: zone, offeredOn: today)
  }
}
