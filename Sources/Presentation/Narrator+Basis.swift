import Dialogues
package import Negotiation
package import Offers
package import Quantities
import ServiceCatalogue
package import Wording

/// Everything on which the words of an utterance depend, besides the catalogue and the customer.
///
/// Equal bases mean equal words: whoever shows the same table again need not have it made again.
package enum NarrationBasis: Hashable, Sendable {
  case options(
    service: String, term: OfferTerm, outcomes: [MeetingOutcome], day: LocalDate, formats: Formats)
  case help([String], Formats)
}

extension Narrator {
  /// Nil for an utterance that is told anew each time.
  package func basis(of utterance: Utterance) -> NarrationBasis? {
    switch utterance {
    case .exhibit(.options, let service?):
      guard
        let request = setting.catalogue.service(service).flatMap({ found in
          Offering(facts: facts, setting: setting).request(for: found)
        })
      else { return nil }
      return .options(
        service: service, term: request.term, outcomes: request.outcomes,
        day: request.offeredOn, formats: formats)
    case .help(let commands): return .help(commands, formats)
    default: return nil
    }
  }
}
