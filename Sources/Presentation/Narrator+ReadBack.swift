import Dialogues
import Negotiation
import Offers
import Quantities
import ServiceCatalogue
import Understanding
import Wording

extension Narrator {
  /// What was understood, one sentence each, with the id under which it can be found again.
  func readBack(_ utterance: Utterance) -> [String] {
    switch utterance {
    case .participants(let people): people.map(participant)
    case .timeAvailable(let seconds):
      [words(ReadBackPhrases.timeAvailable, ["time": .minutesInWords(seconds / 60)])]
    case .outcome(let outcome): [self.outcome(outcome)]
    case .outcomeWeighed(let outcome): [weighed(outcome)]
    case .observation(let observation): [self.observation(observation)]
    case .requirement(let requirement): [self.requirement(requirement)]
    case .promise(let promise): [self.promise(promise)]
    case .servicesTaken(let services):
      [
        words(
          ReadBackPhrases.taken,
          ["services": .list(services.map { .text(formats.title(serviceName($0))) }, .and)])
      ]
    case .decision(let decision): [self.decision(decision)]
    case .deferred(let service):
      [words(ReadBackPhrases.deferred, ["service": .text(serviceName(service))])]
    case .cost(let cost): [self.cost(cost)]
    case .start(let date): [words(ReadBackPhrases.start, ["date": .date(date)])]
    case .startOpen: [words(ReadBackPhrases.startOpen)]
    case .agreed(let exhibit, let service): [agreed(exhibit, service)]
    case .released(let ids):
      [words(ReleasePhrases.released, ["ids": .text(ids.joined(separator: ", "))])]
    case .prices(let service, let tiers): prices(service, tiers)
    case .taken(_, let value, let label):
      [words(ReadBackPhrases.noted, ["value": label.map { .localized($0) } ?? said(value)])]
    case .recorded(let slot, let value): [recorded(slot, value)]
    case .speaks(let person):
      [
        words(
          SessionPhrases.speaks,
          ["name": .name(person.name.in(language)), "role": .text(role(person.role))])
      ]
    case .languageNow: [words(SessionPhrases.languageNow)]
    case .phase, .spoken, .choices, .exhibit, .help, .why, .glossary, .misstep, .reopened,
      .tookBack, .restored, .consequences, .changed, .unchanged, .answers, .leftOpen, .takenUp,
      .agenda:
      []
    }
  }

  func participant(_ person: Participant) -> String {
    var pieces: [String: Piece] = [
      "name": .name(person.name.in(language)), "role": .text(role(person.role)),
    ]
    guard let limit = person.decidesUpTo else { return words(RolePhrases.plain, pieces) }
    pieces["limit"] = .money(limit)
    return words(RolePhrases.withLimit, pieces)
  }

  /// An answer as it is repeated: words in quotation marks.
  private func said(_ value: Value) -> Piece {
    if case .text(let words) = value { return .quoted(words) }
    return piece(value, in: [:]) ?? .text(formats.nothing)
  }

  private func outcome(_ outcome: OutcomeFact) -> String {
    let said = words(ReadBackPhrases.outcome, ["id": .text(outcome.id)])
    let type =
      outcome.type
      ?? setting.candidates.outcomes(for: outcome.statement.words, in: language).first?.id
    let measure = type.flatMap(setting.catalogue.outcome)?.measure
    let reported = measure.map {
      words(ReadBackPhrases.reportedAs, ["measure": .term($0.name)])
    }
    let statement = outcome.statement
    let proposed = likeliestService(outcome, type: type).flatMap {
      proposedMeasure(statement.words, in: statement.language, of: $0)
    }
    return [said, heard(statement), reported, proposed].compactMap(\.self).joined(separator: " ")
  }

  /// Before anybody was named, an observation has no name beside it yet.
  private func observation(_ observation: ObservationFact) -> String {
    var pieces: [String: Piece] = ["id": .text(observation.id)]
    guard !observation.statement.speaker.isEmpty else {
      return words(ReadBackPhrases.observationUnnamed, pieces)
    }
    pieces["name"] = person(observation.statement.speaker)
    return words(ReadBackPhrases.observation, pieces)
  }

  private func weighed(_ outcome: OutcomeFact) -> String {
    var sentences: [String] = []
    if let importance = outcome.importance {
      sentences.append(
        words(
          ReadBackPhrases.weighed,
          ["id": .text(outcome.id), "importance": .text(words(ImportancePhrases.of(importance)))]))
    }
    if let own = outcome.measure {
      sentences.append(words(ReadBackPhrases.ownMeasure, ["words": .quoted(own.words)]))
      let service = likeliestService(outcome, type: outcome.type)
      sentences += [service.flatMap { proposedMeasure(own.words, in: own.language, of: $0) }]
        .compactMap(\.self)
    } else if let measure = outcome.type.flatMap(setting.catalogue.outcome)?.measure {
      var pieces: [String: Piece] = [
        "measure": .term(measure.name), "target": .number(measure.target),
        "unit": .localized(measure.unit), "baseline": .number(measure.baseline),
      ]
      let own = OwnLevel(outcome, measure, in: setting)
      pieces["own"] = own.map { .text(formats.duration(seconds: $0.seconds)) }
      let isOther = own.map { $0.number != measure.target } ?? false
      sentences.append(
        words(isOther ? ReadBackPhrases.measuredOtherwise : ReadBackPhrases.measured, pieces))
    }
    return sentences.joined(separator: " ")
  }

  private func requirement(_ requirement: Requirement) -> String {
    let said = words(
      ReadBackPhrases.requirement,
      ["id": .text(requirement.id), "words": .quoted(requirement.statement.words)])
    guard let comparison = wished(requirement) else { return said }
    return said + " " + comparison
  }

  /// What was wished for beside the nearest option.
  private func wished(_ requirement: Requirement) -> String? {
    guard requirement.kind == .beyond,
      let service = requirement.service.flatMap(setting.catalogue.service),
      let request = Offering(facts: facts, setting: setting).request(for: service)
    else { return nil }
    let table = OptionsTable(request)
    let statement = requirement.statement
    let compared = WishReader(service, setting).wishes(in: statement).compactMap { wish in
      WishAnalysis(wish, request: request, table: table).flatMap { analysis in
        nearest(analysis, table).map { sentence in
          if case .availability = wish { return sentence }
          return words(ReadBackPhrases.thatIs, wished(analysis, table)) + " " + sentence
        }
      }
    }
    return compared.isEmpty
      ? proposedMeasure(statement.words, in: statement.language, of: service)
      : compared.joined(separator: " ")
  }

  func promise(_ promise: PromiseFact) -> String {
    var pieces: [String: Piece] = [
      "id": .text(promise.id), "owner": .name(promise.owner.in(language)),
    ]
    pieces["date"] = promise.due.map { .date($0) } ?? .text(formats.nothing)
    guard let id = promise.requirement else { return words(ReadBackPhrases.promised, pieces) }
    pieces["requirement"] = .text(id)
    let isPriced = facts.requirements.first { $0.id == id }?.kind.isPriced ?? true
    return words(isPriced ? ReadBackPhrases.inCheck : ReadBackPhrases.answered, pieces)
  }

  func decision(_ decision: Decision) -> String {
    var pieces: [String: Piece] = [
      "id": .text(decision.id), "service": .text(serviceName(decision.service)),
      "tier": .text(tierName(decision.tier, of: decision.service)),
      "price": .money(decision.monthly),
    ]
    switch decision.status {
    case .decided:
      pieces["name"] = person((decision.confirmation ?? decision.choice).speaker)
      return words(ReadBackPhrases.decided, pieces)
    case .preferred(let someone?):
      pieces["name"] = person(someone)
      return words(ReadBackPhrases.preferred, pieces)
    case .preferred(nil): return words(ReadBackPhrases.preferredByNobody, pieces)
    }
  }

  private func cost(_ cost: CostFact) -> String {
    switch cost {
    case .hour(let money, let said):
      words(ReadBackPhrases.cost, ["amount": .money(money), "name": person(said.speaker)])
    case .undisclosed: words(ReadBackPhrases.undisclosed)
    }
  }

  private func agreed(_ exhibit: Exhibit, _ service: String?) -> String {
    let pieces: [String: Piece] = ["service": .text(service.map(serviceName) ?? "")]
    return switch exhibit {
    case .duties: words(ReadBackPhrases.dutiesAgreed, pieces)
    case .measures: words(ReadBackPhrases.measuresAgreed, pieces)
    case .support, .options, .comparison, .terms, .summary, .internal, .record:
      words(ReadBackPhrases.termsAgreed)
    }
  }
}
