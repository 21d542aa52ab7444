import Quantities
package import ServiceCatalogue
package import Wording

/// A service as OpenSLO v1: one Service, one SLI for each indicator, one SLO for each target of a
/// level.
///
/// A target of 100 % leaves no error budget, which OpenSLO cannot say (`targetPercent` < 100): it
/// is named among what got lost, and so is everything else that the form has no place for.
package struct OpenSLOWriter {
  private let service: Service
  private let catalogue: Catalogue
  private let language: Language

  package init(_ service: Service, of catalogue: Catalogue, in language: Language) {
    self.service = service
    self.catalogue = catalogue
    self.language = language
  }

  package var text: String {
    ([head] + indicators.map(sli) + objectives.map(slo)).map { $0.text }
      .joined(separator: "---\n")
  }

  /// What a reader of the OpenSLO file does not see, in sentences.
  package var lost: [String] {
    let whole = targets.filter { !$0.isExpressible }.map { target in
      "\(target.indicator.id) of \(target.tier.id), \(target.value) %: without an error budget it cannot be said"
    }
    let parts: [(String, Bool)] = [
      ("add-ons", !service.addOns.isEmpty),
      ("credits", service.tiers.contains { $0.credits != nil }),
      ("recovery times", service.tiers.contains { $0.continuity != nil }),
      ("limits", service.tiers.contains { !$0.limits.isEmpty }),
    ]
    let missing = parts.filter(\.1).map(\.0)
    return whole + [
      "service hours and holidays: a window counts every hour; maintenance and other exclusions count too",
      "support, priorities and who acts outside the desk's hours",
      "outcomes, benefits, duties, processes, components and agreements",
      "prices, but for annotations; every language but \(language.code)",
    ] + (missing.isEmpty ? [] : [missing.joined(separator: ", ")])
  }

  fileprivate struct Target {
    let tier: Tier
    let indicator: Indicator
    let value: Exact

    /// In percent of good time or events; nil where the share stands in the indicator.
    var isExpressible: Bool {
      switch indicator.formula {
      case .durationRatio, .eventRatio: value < Exact(100)
      case .shareWithin(let share), .percentile(let share): share < .hundred
      }
    }
  }

  private var indicators: [Indicator] { service.indicators.compactMap(catalogue.indicator) }

  private var targets: [Target] {
    service.tiers.sorted { $0.rank < $1.rank }.flatMap { tier in
      indicators.compactMap { indicator in
        tier.targets[indicator.id].map { Target(tier: tier, indicator: indicator, value: $0) }
      }
    }
  }

  private var objectives: [Target] { targets.filter(\.isExpressible) }

  private var head: YAMLTree {
    YAMLTree.document(
      "Service", name: OpenSLOName.of(service.id), display: service.name.in(language),
      labels: [("family", OpenSLOName.label(service.family))], annotations: [],
      spec: [("description", .text(OpenSLOName.description(service.promise.in(language))))])
  }

  private func name(_ indicator: Indicator) -> String {
    OpenSLOName.of("\(service.id)-\(indicator.id)")
  }

  private func sli(_ indicator: Indicator) -> YAMLTree {
    let source = YAMLTree.mapping([
      (
        "metricSource",
        .mapping([
          ("type", .text("entente")),
          ("spec", .mapping([("source", .text(indicator.source.in(language)))])),
        ])
      )
    ])
    let metric: (String, YAMLTree) =
      indicator.isRatio
      ? (
        "ratioMetric",
        .mapping([("counter", .plain("false")), ("good", source), ("total", source)])
      ) : ("thresholdMetric", source)
    return YAMLTree.document(
      "SLI", name: name(indicator), display: indicator.name.in(language), labels: [],
      annotations: [],
      spec: [
        ("description", .text(OpenSLOName.description(indicator.meaning.in(language)))), metric,
      ])
  }

  private func slo(_ target: Target) -> YAMLTree {
    let price = target.tier.price
    return YAMLTree.document(
      "SLO", name: OpenSLOName.of("\(service.id)-\(target.tier.id)-\(target.indicator.id)"),
      display:
        "\(service.name.in(language)), \(target.tier.name.in(language)): \(target.indicator.name.in(language))",
      labels: [("option", OpenSLOName.label(target.tier.id))],
      annotations: [
        ("catalogue", catalogue.id), ("catalogue-version", catalogue.version),
        ("currency", price.monthly.currency.code), ("price-monthly", price.monthly.amount),
        ("price-one-off", price.oneOff.amount),
      ],
      spec: [
        ("description", .text(OpenSLOName.description(target.indicator.meaning.in(language)))),
        ("service", .text(OpenSLOName.of(service.id))),
        ("indicatorRef", .text(name(target.indicator))),
        ("timeWindow", .list([window(target.indicator)])),
        ("budgetingMethod", .text(target.isSliced ? "Timeslices" : "Occurrences")),
        ("objectives", .list([objective(target)])),
      ])
  }

  /// Aligned to the calendar of the catalogue's zone.
  private func window(_ indicator: Indicator) -> YAMLTree {
    .mapping([
      ("duration", .text(OpenSLOName.duration(indicator.window))), ("isRolling", .plain("false")),
      (
        "calendar",
        .mapping([
          ("startTime", .text("\(catalogue.effective.from) 00:00:00")),
          ("timeZone", .text(catalogue.zone)),
        ])
      ),
    ])
  }

  /// A ratio is compared with its target; a threshold has its value, and its share is the target.
  private func objective(_ target: Target) -> YAMLTree {
    let name = ("displayName", YAMLTree.text(target.tier.name.in(language)))
    switch target.indicator.formula {
    case .eventRatio: return .mapping([name, ("targetPercent", .plain(target.value.description))])
    case .durationRatio:
      return .mapping([
        name, ("targetPercent", .plain(target.value.description)), ("timeSliceTarget", .plain("1")),
        ("timeSliceWindow", .text("1m")),
      ])
    case .shareWithin(let share), .percentile(let share):
      let sign = target.indicator.direction == .lower ? "lte" : "gte"
      return .mapping([
        name, ("op", .text(sign)), ("value", .plain(target.value.description)),
        ("targetPercent", .plain(share.description)),
      ])
    }
  }
}

extension OpenSLOWriter.Target {
  /// Availability is counted minute by minute.
  fileprivate var isSliced: Bool { indicator.formula == .durationRatio }
}

extension Indicator {
  fileprivate var isRatio: Bool {
    switch formula {
    case .durationRatio, .eventRatio: true
    case .shareWithin, .percentile: false
    }
  }
}
