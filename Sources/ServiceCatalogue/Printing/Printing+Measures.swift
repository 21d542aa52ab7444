import Quantities

extension OutcomeType {
  var yaml: YAMLNode {
    .mapping([
      ("id", .word(id)), ("statement", .text(statement)), ("short", .text(short)),
      ("driver", .word(driver.rawValue)), ("measure", measure.yaml),
      ("synonyms", .words(synonyms)),
    ])
  }
}

extension OutcomeMeasure {
  fileprivate var yaml: YAMLNode {
    .mapping([
      ("name", .text(name)), ("unit", .text(unit)), ("direction", .word(direction.rawValue)),
      ("baseline", .figure(baseline)), ("target", .figure(target)), ("source", .text(source)),
      ("caveat", caveat.map { .text($0) }),
    ])
  }
}

extension Indicator {
  var yaml: YAMLNode {
    .mapping([
      ("id", .word(id)), ("name", .text(name)), ("unit", .word(unit.rawValue)),
      ("direction", .word(direction.rawValue)), ("formula", formula.yaml),
      ("meaning", .text(meaning)), ("window", .word(window.description)),
      ("exclusions", .filled(exclusions.map { .word($0.rawValue) })),
      ("decimals", .count(decimals)), ("source", .text(source)),
    ])
  }
}

extension Indicator.Formula {
  fileprivate var yaml: YAMLNode {
    switch self {
    case .durationRatio: .word("duration-ratio")
    case .eventRatio: .word("event-ratio")
    case .shareWithin(let share): .mapping([("share-within", .figure(share))])
    case .percentile(let share): .mapping([("percentile", .figure(share))])
    }
  }
}

extension CreditScheme {
  var yaml: YAMLNode {
    .mapping([
      ("id", .word(id)), ("kind", kind == .bands ? nil : .word(kind.rawValue)),
      ("indicator", .word(indicator)), ("nature", .word(nature.rawValue)),
      ("bands", .list(bands.map(\.yaml))), ("cap-month", .figure(capMonth)),
      ("cap-year", .figure(capYear)), ("earn-back-months", earnBackMonths.map { .count($0) }),
    ])
  }
}

extension CreditScheme.Band {
  fileprivate var yaml: YAMLNode {
    .mapping([
      ("from", from.map { .figure($0) }), ("below", .figure(below)), ("credit", .figure(credit)),
    ])
  }
}

extension Underpinning {
  var yaml: YAMLNode {
    .mapping([
      ("id", .word(id)), ("kind", .word(kind.rawValue)), ("supports", .word(supports)),
      ("party", .text(party)), ("hours", .word(hours)), ("zone", zone.map { .word($0) }),
      ("availability", .figure(availability)), ("respond", .minutes(respondMinutes)),
      ("restore", .minutes(restoreMinutes)), ("until", until.map { .figure($0) }),
      ("monthly-cost", monthlyCost.map { .amount($0) }),
    ])
  }
}
