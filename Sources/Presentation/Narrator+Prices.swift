import Negotiation
import Offers
import Quantities
import ServiceCatalogue
import Wording

extension Narrator {
  /// One sentence for each option: by the month, once, and over the term, as the table shows them.
  func prices(_ id: String, _ tiers: [String]) -> [String] {
    guard let service = setting.catalogue.service(id) else { return [] }
    let months = Offering(facts: facts, setting: setting).term.months
    return tiers.compactMap(service.tier).map { tier in
      words(
        tier.price.oneOff.minor == 0 ? TablePhrases.costs : TablePhrases.costsWithOneOff,
        [
          "tier": .text(tierName(tier.id, of: id)), "price": .money(tier.price.monthly),
          "once": .money(tier.price.oneOff), "total": .money(tier.price.total(months: months)),
          "term": .span(months, .month),
        ])
    }
  }
}
