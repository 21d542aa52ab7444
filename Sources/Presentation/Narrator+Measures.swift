import Negotiation
import Quantities
import ServiceCatalogue
import Understanding
import Wording

extension Narrator {
  /// "Fast", "always available", "quickly repaired": what of the catalogue measures it, with number,
  /// window and source, and an example from the customer's own outcomes (D6).
  func proposedMeasure(_ said: String, in spoken: Language, of service: Service) -> String? {
    guard let quality = setting.interpreter.quality(of: said, language: spoken),
      let proposal = MeasureProposal(quality, of: service, in: setting.catalogue)
    else { return nil }
    let indicator = proposal.indicator
    let isMonthly = indicator.window == Period(months: 1)
    let window = words(isMonthly ? MeasurePhrases.eachMonth : MeasurePhrases.eachPeriod)
    let phrase =
      indicator.direction == .lower ? MeasurePhrases.atMost : MeasurePhrases.atLeast
    let sentence = words(
      phrase,
      [
        "name": .term(indicator.name), "target": .text(level(proposal.target, indicator.unit)),
        "window": .text(window), "tier": .text(tierName(proposal.tier, of: service.id)),
        "source": .localized(indicator.source),
      ])
    return [sentence, example(of: service)].compactMap(\.self).joined(separator: " ")
  }

  /// The service on which an outcome rests: by its type, else by its words.
  func likeliestService(_ outcome: OutcomeFact, type: String?) -> Service? {
    let serving = type.map { setting.catalogue.services.live(serving: $0) } ?? []
    if let first = serving.first { return setting.catalogue.service(first) }
    let said = outcome.statement
    return setting.candidates.services(for: said.words, in: said.language).first { $0.isClear }
      .flatMap { setting.catalogue.service($0.id) }
  }

  private func example(of service: Service) -> String? {
    for outcome in facts.outcomes {
      guard let type = outcome.type, service.outcomes.contains(type),
        let measure = setting.catalogue.outcome(type)?.measure
      else { continue }
      return words(
        MeasurePhrases.example,
        [
          "id": .text(outcome.id), "measure": .term(measure.name),
          "target": .number(measure.target), "unit": .localized(measure.unit),
          "baseline": .number(measure.baseline),
        ])
    }
    return nil
  }
}
