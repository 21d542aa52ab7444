package import Quantities
package import ServiceCatalogue

/// Everything from which the options of one service are computed; nothing else is asked for (B1).
///
/// The catalogue must be one that was checked: a reference that leads nowhere is a bug here.
package struct OfferRequest: Sendable {
  package let catalogue: Catalogue
  package let service: Service
  /// The options, in the order of their columns.
  package let tiers: [Tier]
  package let term: OfferTerm
  /// Of the customer's kind: VAT, credits, how long an offer binds.
  package let terms: StandardTerms
  /// Whether credits are agreed; by default as the standard terms say (C2).
  package let creditsAgreed: Bool
  /// Those that the service does not serve get no row.
  package let outcomes: [MeetingOutcome]
  /// The zone that `catalogue.zone` names.
  package let zone: Zone
  package let offeredOn: LocalDate
  /// Last day on which the offer binds; nil while it is for discussion.
  package let bindingUntil: LocalDate?

  /// Options are all tiers by rank, or only those whose ids are given: at least one of them exists.
  package init(
    catalogue: Catalogue, service: Service, only tierIds: Set<String>? = nil, term: OfferTerm,
    terms: StandardTerms, creditsAgreed: Bool? = nil, outcomes: [MeetingOutcome], zone: Zone,
    offeredOn: LocalDate, isBinding: Bool = false
  ) {
    self.catalogue = catalogue
    self.service = service
    tiers = service.tiers.filter { tierIds?.contains($0.id) ?? true }.sorted { $0.rank < $1.rank }
    precondition(!tiers.isEmpty, "\(service.id) has none of the options that were asked for.")
    self.term = term
    self.terms = terms
    self.creditsAgreed = creditsAgreed ?? terms.credits
    self.outcomes = outcomes.filter { service.outcomes.contains($0.type) }
    self.zone = zone
    self.offeredOn = offeredOn
    bindingUntil = isBinding ? offeredOn.adding(days: terms.offerDays) : nil
  }

  /// What "availability" is for the service: its first indicator of agreed and down time.
  package var availability: Indicator? { catalogue.availabilityIndicator(of: service) }

  /// The indicators of the service, in its order.
  package var indicators: [Indicator] { service.indicators.compactMap(catalogue.indicator) }

  /// The availability that a tier promises; nil where it promises none.
  package func availabilityTarget(of tier: Tier) -> Percent? {
    availability.flatMap { tier.targets[$0.id] }.map { Percent($0) }
  }

  /// The scheme by which a missed target of a tier is credited; nil where nothing is (C2).
  package func scheme(of tier: Tier) -> CreditScheme? {
    creditsAgreed ? tier.credits.flatMap(catalogue.scheme) : nil
  }
}
