import Offers
import Quantities
import ServiceCatalogue
import Wording

/// Annex D: what a credit would be, worked out in one named month, as `Offers` computes it (C2).
extension Drafting {
  var example: [Document.Block] {
    schedules.flatMap { schedule -> [Document.Block] in
      guard let example = CreditExample(of: schedule.tier, in: schedule.request) else { return [] }
      return [.paragraph(intro(example, schedule)), table(example, schedule)]
    }
  }

  private func intro(_ example: CreditExample, _ schedule: Schedule) -> [Document.Run] {
    let permitted = example.permitted
    let rule = source(schedule, permitted, "permitted-downtime")
    return words(
      .exampleIntro,
      [
        "schedule": scheduleReference(schedule), "service": serviceName(schedule.service.id),
        "month": .sourced(formats.month(permitted.month), rule),
        "agreed": .sourced(formats.duration(seconds: Int(permitted.agreedSeconds)), rule),
        "target": percent(
          permitted.target, catalogueSource(schedule.tierPath("targets", example.scheme.indicator))),
        "permitted": minutes(permitted.minutes, rule),
        "charge": money(
          schedule.tier.price.monthly, catalogueSource(schedule.tierPath("price", "monthly"))),
        "before": money(example.chargedBefore, source(schedule, permitted, "charged-before")),
      ])
  }

  private func source(
    _ schedule: Schedule, _ permitted: PermittedDowntime, _ rule: String
  ) -> Document.Source {
    .rule(
      rule,
      [
        Document.Source.Input("calendars/\(schedule.tier.hours)", "\(permitted.agreedSeconds) s"),
        Document.Source.Input("target", permitted.target),
        Document.Source.Input("month", permitted.month),
        Document.Source.Input("term/start", basis.term.start),
        Document.Source.Input(
          schedule.tierPath("price", "monthly"), schedule.tier.price.monthly),
      ])
  }

  private func table(_ example: CreditExample, _ schedule: Schedule) -> Document.Block {
    let rule = source(schedule, example.permitted, "credit-band-in-minutes")
    let rows = example.lines.enumerated().map { index, line in
      let above = minutes(line.aboveMinutes, rule)
      let down =
        line.upToMinutes.map {
          words(.downBetween, ["above": above, "upto": minutes($0, rule)])
        } ?? words(.downAbove, ["above": above])
      let credit = source(schedule, example.permitted, "service-credit")
      return Document.Table.Row(
        band(line.band, example.scheme, index),
        [down, money(line.credit.amount, credit).runs, words(bound(line.credit.bound))])
    }
    return .table(
      Document.Table(
        caption: words(nature(example.scheme.nature)),
        columns: head(.colBand, .colDown, .colHighest, .colBound), rows: rows))
  }

  private func bound(_ bound: ServiceCredit.Bound) -> TextKey {
    switch bound {
    case .band: .boundBand
    case .monthCap: .boundMonth
    case .yearCap: .boundYear
    }
  }
}
