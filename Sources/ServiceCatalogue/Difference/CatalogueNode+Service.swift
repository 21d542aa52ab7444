import Quantities
import Wording

extension Service {
  var node: CatalogueNode {
    CatalogueNode(
      .service, id, name: name,
      standing.merging(sayings) { first, _ in first }.merging(measured) { first, _ in first },
      parts: tiers.map(\.node) + addOns.map(\.node)
        + limits.map {
          CatalogueNode(
            .limit, $0.id, name: $0.name, [.synonyms: $0.also.isEmpty ? nil : .synonyms($0.also)])
        }
        + processes.map(\.node))
  }

  private var standing: [CatalogueField: CatalogueValue?] {
    [
      .kind: .text(kind.rawValue), .status: .text(status.rawValue), .family: .text(family),
      .owner: .text(owner), .outcomes: .ids(outcomes), .users: .ids(users),
      .criticality: .text(criticality.rawValue), .indicators: .ids(indicators),
      .dependsOn: .ids(dependsOn), .synonyms: .synonyms(synonyms),
    ]
  }

  private var sayings: [CatalogueField: CatalogueValue?] {
    [
      .promise: .words(promise), .relievedCosts: .list(relieves.costs),
      .relievedRisks: .list(relieves.risks), .providerDuties: .list(coCreation.provider),
      .customerDuties: .list(coCreation.customer), .userDuties: .list(coCreation.users),
      .raising: .words(coCreation.raising), .measuringPoint: .words(measuringPoint),
      .notCovered: .list(notCovered), .security: security.map(CatalogueValue.words),
    ]
  }

  private var measured: [CatalogueField: CatalogueValue?] {
    [
      .baseline: .percent(baseline.availability), .baselineSource: .words(baseline.source),
      .history: history.map { .minutes($0.downMinutes) },
      .historyMonths: history.map { .months($0.months) },
      .historyHours: history.map { .text($0.hours) },
      .historySource: history.map { .words($0.source) },
    ]
  }
}

extension Tier {
  fileprivate var node: CatalogueNode {
    var facts: [CatalogueField: CatalogueValue?] = [
      .rank: .count(rank), .monthly: .money(price.monthly), .oneOff: .money(price.oneOff),
      .hours: .text(hours), .desk: .text(support.hours), .outside: .text(support.outside.rawValue),
      .channels: .ids(support.channels.map(\.rawValue)),
      .languages: .ids(support.languages.map(\.code)),
      .recoveryTime: continuity.map { .minutes($0.rtoMinutes) },
      .recoveryPoint: continuity.map { .minutes($0.rpoMinutes) },
      .longestInterruption: longestInterruption.map(CatalogueValue.minutes),
      .maintenance: .text(maintenance), .credits: credits.map(CatalogueValue.text),
    ]
    for (id, value) in targets { facts[.target(id)] = .figure(value) }
    for (id, value) in limits { facts[.limit(id)] = .count(value) }
    return CatalogueNode(
      .option, id, name: name, facts,
      parts: priorities.map(\.node)
        + benefits.map {
          CatalogueNode(
            .benefit, $0.outcome, [.statement: .words($0.statement), .basis: .words($0.basis)])
        })
  }
}

extension PriorityTarget {
  fileprivate var node: CatalogueNode {
    CatalogueNode(
      .priority, String(priority),
      [
        .firstNotice: .minutes(firstNoticeMinutes), .updates: .minutes(updateMinutes),
        .restore: .minutes(restoreMinutes), .clock: .text(clock.rawValue),
      ])
  }
}

extension AddOn {
  fileprivate var node: CatalogueNode {
    CatalogueNode(
      .addOn, id, name: name,
      [
        .availableFor: .ids(availableFor), .requires: .ids(requires), .excludes: .ids(excludes),
        .monthly: .money(price.monthly), .oneOff: .money(price.oneOff),
      ])
  }
}

extension ServiceProcess {
  fileprivate var node: CatalogueNode {
    CatalogueNode(
      .process, kind.rawValue,
      [
        .status: .text(status.rawValue), .contact: .text(contact), .how: .words(how),
        .missing: missing.map(CatalogueValue.words), .due: due.map(CatalogueValue.date),
      ])
  }
}
