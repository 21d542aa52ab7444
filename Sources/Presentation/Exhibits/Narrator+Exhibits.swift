import Negotiation
import Offers
import Quantities
import ServiceCatalogue
import Wording

extension Narrator {
  /// What a step shows, in words and tables.
  func show(_ exhibit: Exhibit, _ service: String?) -> [Block] {
    let service = service.flatMap(setting.catalogue.service)
    switch exhibit {
    case .support: return service.map(support) ?? []
    case .options: return service.map(optionsTable) ?? []
    case .comparison: return service.map(comparison) ?? []
    case .measures: return service.map(measures) ?? []
    case .duties: return service.map(duties) ?? []
    case .terms: return terms()
    case .summary: return summary()
    case .internal: return service.map(internals) ?? []
    }
  }

  private func support(_ service: Service) -> [Block] {
    let processes = setting.catalogue.support(of: service)
    func name(_ kind: SupportProcess.Kind) -> Piece {
      setting.catalogue.processes.first { $0.kind == kind }.map { .term($0.name) }
        ?? .text(kind.rawValue)
    }
    let defined = processes.filter(\.isDefined)
    // Their names have an "and" of their own.
    let names = defined.compactMap { process in
      setting.catalogue.processes.first { $0.kind == process.kind }.map {
        formats.inSentence($0.name.in(language))
      }
    }
    var lines = [
      words(
        defined.count == processes.count
          ? ExhibitPhrases.supportComplete : ExhibitPhrases.support,
        ["service": .localized(service.name), "processes": .text(names.joined(separator: " · "))])
    ]
    for process in processes where !process.isDefined {
      lines.append(
        words(
          ExhibitPhrases.supportMissing,
          [
            "process": name(process.kind),
            "missing": .text(formats.inSentence(sentence(process.missing))),
            "owner": contact(process.contact),
            "date": process.due.map { .date($0) } ?? .text(formats.nothing),
          ]))
    }
    lines.append(
      words(ExhibitPhrases.measuringPoint, ["point": .text(sentence(service.measuringPoint))]))
    return lines.map { .paragraph($0, indent: 2) }
  }

  private func chosenTier(_ service: Service) -> Tier? {
    facts.service(service.id)?.decision.flatMap { $0.option(of: service) }
  }

  private func measures(_ service: Service) -> [Block] {
    guard let tier = chosenTier(service) else { return [] }
    var lines: [String] = []
    for outcome in facts.outcomes {
      guard outcome.type.map(service.outcomes.contains) ?? true else { continue }
      lines += reported(outcome)
    }
    for id in service.indicators {
      guard let indicator = setting.catalogue.indicator(id), let target = tier.targets[id] else {
        continue
      }
      var pieces: [String: Piece] = [
        "name": .term(indicator.name), "target": .text(level(target, indicator.unit)),
      ]
      guard indicator.formula == .durationRatio else {
        lines.append(words(ExhibitPhrases.committed, pieces))
        continue
      }
      pieces["hours"] = .text(clockHours(tier.hours))
      lines.append(words(ExhibitPhrases.committedIn, pieces))
    }
    for item in service.limits {
      guard let count = tier.limits[item.id] else { continue }
      lines.append(
        words(ExhibitPhrases.limit, ["name": .term(item.name), "count": .count(count)]))
    }
    return lines.map { .paragraph($0, indent: 2) }
  }

  /// The outcome's measure is reported, the service's target is committed (MEETING 7).
  private func reported(_ outcome: OutcomeFact) -> [String] {
    if let own = outcome.measure {
      return [
        words(
          ExhibitPhrases.reportedOwn, ["id": .text(outcome.id), "words": .quoted(own.words)])
      ]
    }
    guard let measure = outcome.type.flatMap(setting.catalogue.outcome)?.measure else { return [] }
    return [
      words(
        ExhibitPhrases.reported,
        ["id": .text(outcome.id), "measure": .term(measure.name)]),
      measure.caveat?.in(language),
    ].compactMap(\.self)
  }

  private func duties(_ service: Service) -> [Block] {
    let sides: [(Phrase, [LocalizedText])] = [
      (ExhibitPhrases.weDo, service.coCreation.provider),
      (ExhibitPhrases.youDo, service.coCreation.customer),
      (ExhibitPhrases.usersDo, service.coCreation.users),
      (ExhibitPhrases.raising, [service.coCreation.raising]),
    ]
    return sides.filter { !$0.1.isEmpty }.map { side, points in
      .paragraph(
        words(
          ExhibitPhrases.side,
          [
            "side": .text(words(side)),
            "points": .text(points.map { $0.in(language) }.joined(separator: " · ")),
          ]), indent: 2)
    }
  }

  /// With whom: those who represent the customer here, and the provider's service level manager.
  private var firstReview: String? {
    guard let review = Offering(facts: facts, setting: setting).firstReview else { return nil }
    let people =
      facts.participants.filter { $0.role != .user }.map { person($0.id) }
      + [contact(setting.catalogue.provider.serviceLevelManager)]
    return words(
      ReviewPhrases.first,
      [
        "date": .text(formats.weekdayDate(review.date)),
        "people": .list(people, .and),
      ])
  }

  private func terms() -> [Block] {
    guard let terms = setting.terms else { return [] }
    let lines: [String] = [
      words(
        ExhibitPhrases.term,
        [
          "term": .span(terms.termMonths, .month), "notice": .span(terms.noticeMonths, .month),
          "renewal": .localized(terms.renewal),
        ]),
      terms.billing.in(language),
      terms.credits
        ? words(ExhibitPhrases.credits, ["claim": .localized(terms.claim)])
        : terms.withoutCredits.in(language),
      words(
        ExhibitPhrases.review,
        ["cycle": .period(terms.reviewCycle), "days": .span(terms.reportDays, .day)]),
      firstReview,
      words(ExhibitPhrases.escalation, ["path": .term(terms.escalation)]),
    ].compactMap(\.self)
    return lines.map { .paragraph($0, indent: 2) }
  }
}
