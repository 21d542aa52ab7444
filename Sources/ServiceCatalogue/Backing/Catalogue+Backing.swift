package import Quantities

extension Catalogue {
  /// What stands behind a tier's availability.
  ///
  /// - Parameter end: the last day for which it is asked, such as the end of an SLA's term; nil
  ///   leaves the ends of contracts aside.
  package func backing(
    of tier: Tier, in service: Service, until end: LocalDate? = nil
  ) -> Backing {
    let series = underpinnings(of: service)
    let indicator = availabilityIndicator(of: service)?.id ?? ""
    let backed = Set(series.map(\.supports))
    let unknown = service.dependsOn.filter { !backed.contains($0) }
    let isKnown = unknown.isEmpty && !series.isEmpty
    let restore = tier.priorities.first { $0.priority == 1 }?.restoreMinutes
    let ending = series.compactMap { item in
      item.until.flatMap { until in
        end.map { until < $0 } == true
          ? Backing.Ending(underpinning: item.id, until: until) : nil
      }
    }
    return Backing(
      indicator: indicator, target: tier.targets[indicator].map { Percent($0) },
      parts: series.map(\.id), guaranteed: isKnown ? Self.guaranteed(series) : nil,
      predicted: isKnown ? Self.predicted(series) : nil, unknown: unknown,
      uncovered: series.filter { !hours(of: $0, cover: tier.hours) }.map(\.id),
      slower: series.filter { item in restore.map { item.restoreMinutes > $0 } ?? false }
        .map(\.id),
      ending: ending.sorted { ($0.until, $0.underpinning) < ($1.until, $1.underpinning) })
  }

  /// 1 − Σ(1 − A), at least 0: permitted downtimes add up, whether or not they fall together.
  private static func guaranteed(_ series: [Underpinning]) -> Ratio? {
    var sum: Ratio? = .zero
    for item in series {
      sum = Ratio.one.adding(-item.availability.ratio).flatMap { sum?.adding($0) }
    }
    return sum.flatMap { Ratio.one.adding(-$0) }.map { max(.zero, $0) }
  }

  private static func predicted(_ series: [Underpinning]) -> Ratio? {
    var product: Ratio? = .one
    for item in series { product = product?.multiplied(by: item.availability.ratio) }
    return product
  }
}
