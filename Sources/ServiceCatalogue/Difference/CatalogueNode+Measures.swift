import Quantities
import Wording

extension Indicator {
  var node: CatalogueNode {
    CatalogueNode(
      .indicator, id, name: name,
      [
        .unit: .text(unit.rawValue), .direction: .text(direction.rawValue),
        .formula: .text(formula.written), .meaning: .words(meaning), .window: .period(window),
        .exclusions: .ids(exclusions.map(\.rawValue)), .decimals: .count(decimals),
        .source: .words(source),
      ])
  }
}

extension Indicator.Formula {
  /// As the files write it.
  fileprivate var written: String {
    switch self {
    case .durationRatio: "duration-ratio"
    case .shareWithin(let share): "share-within \(share)"
    case .percentile(let share): "percentile \(share)"
    case .eventRatio: "event-ratio"
    }
  }
}

extension CreditScheme {
  var node: CatalogueNode {
    CatalogueNode(
      .scheme, id,
      [
        .indicator: .text(indicator), .nature: .text(nature.rawValue),
        .capMonth: .percent(capMonth), .capYear: .percent(capYear),
        .earnBack: earnBackMonths.map(CatalogueValue.months),
      ],
      parts: bands.enumerated().map { index, band in
        CatalogueNode(
          .band, String(index + 1),
          [
            .from: band.from.map(CatalogueValue.percent), .below: .percent(band.below),
            .credit: .percent(band.credit),
          ])
      })
  }
}

extension Underpinning {
  var node: CatalogueNode {
    CatalogueNode(
      .underpinning, id,
      [
        .kind: .text(kind.rawValue), .supports: .text(supports), .party: .text(party),
        .hours: .text(hours), .availability: .percent(availability),
        .respond: .minutes(respondMinutes), .restore: .minutes(restoreMinutes),
        .until: until.map(CatalogueValue.date), .cost: monthlyCost.map(CatalogueValue.money),
      ])
  }
}

extension StandardTerms {
  var node: CatalogueNode {
    let texts: [CatalogueField: CatalogueValue?] = [
      .renewal: .words(renewal), .termination: .words(termination), .billing: .words(billing),
      .indexation: .words(indexation), .escalation: .words(escalation),
      .disputes: .words(disputes), .security: .words(security),
      .accessibility: .words(accessibility), .precedence: .words(precedence),
      .claim: .words(claim), .withoutCredits: .words(withoutCredits),
    ]
    let figures: [CatalogueField: CatalogueValue?] = [
      .termMonths: .months(termMonths), .noticeMonths: .months(noticeMonths),
      .offerDays: .days(offerDays), .vat: vat.map(CatalogueValue.percent),
      .credits: .flag(credits), .reviewCycle: .period(reviewCycle),
      .reportDays: .days(reportDays),
    ]
    let impacts = priorities.impacts.map { level in
      let row = priorities.urgencies.map { urgency in
        priorities.priority(level.id, urgency.id).map(String.init) ?? "-"
      }
      return CatalogueNode(.impact, level.id, name: level.name, [.matrix: .ids(row)])
    }
    return CatalogueNode(
      .terms, kind.rawValue, texts.merging(figures) { first, _ in first },
      parts: impacts
        + priorities.urgencies.map { CatalogueNode(.urgency, $0.id, name: $0.name, [:]) })
  }
}
