import Negotiation
import Offers
import Quantities
import ServiceCatalogue
import Wording

/// Clauses 7 and 8 of a schedule: the choice among what was offered, and its hours (D3).
extension Drafting {
  func option(_ schedule: Schedule) -> [Document.Block] {
    let decision = schedule.decision
    var chosen: [[Document.Run]] = [
      words(
        decision.isDecided ? .optionDecided : .optionPreferredBy,
        [
          "decision": TextValue([fact(decision.id)]), "option": optionName(schedule),
        ].merging(byWhom(decision.choice)) { first, _ in first })
    ]
    if let confirmation = decision.confirmation {
      chosen.append(words(.optionConfirmed, byWhom(confirmation)))
    }
    chosen += [openConfirmation(schedule)].compactMap(\.self)
    return chosen.map { .paragraph($0) } + [.paragraph(words(.optionAddOns)), offered(schedule)]
      + benefits(schedule)
  }

  /// The role of a speaker and the day.
  func byWhom(_ statement: Statement) -> [String: TextValue] {
    [
      "role": .text(role(of: statement.speaker)),
      "date": date(basis.zone.local(at: statement.at).0, said(statement)),
    ]
  }

  /// Every option that was offered, the chosen one named; none of them is recommended.
  private func offered(_ schedule: Schedule) -> Document.Block {
    let rows = schedule.table.columns.map { tier in
      let columns: [OptionRow] = [.availability, .downtime, .monthly, .oneOff, .total]
      let cells = columns.map { row in
        schedule.table.cell(row, tier: tier.id).map { offeredValue($0, schedule) } ?? nothing
      }
      let isChosen = tier.id == schedule.tier.id
      let state: TextKey = schedule.decision.isDecided ? .optionChosen : .optionPreferred
      let path = schedule.path("tiers", tier.id, "name")
      return Document.Table.Row(
        data(tier.name, path).runs
          + (isChosen ? [.text(" "), .strong("(\(words.plain(state)))")] : []), cells)
    }
    return .table(
      Document.Table(
        caption: words(.optionOffered),
        columns: head(.colOption, .targetAvailability) + [downtimeHead(schedule)]
          + head(.colMonthly, .colOneOff) + [totalHead], rows: rows + gone(schedule)))
  }

  /// Options that were offered and that the catalogue no longer has: by their ids.
  private func gone(_ schedule: Schedule) -> [Document.Table.Row] {
    let shown = schedule.decision.shown?.options ?? []
    let ids = Set(schedule.table.columns.map(\.id))
    return shown.filter { !ids.contains($0.tier) }.map { option in
      let path = schedule.path("tiers", option.tier)
      let level = schedule.request.availability.flatMap { indicator in
        option.targets[indicator.id].map {
          percent(Percent($0), catalogueSource("\(path)/targets/\(indicator.id)")).runs
        }
      }
      let prices = [
        (option.monthly, "monthly"), (option.oneOff, "one-off"), (option.total, "total"),
      ]
      return Document.Table.Row(
        [.text(option.tier)],
        [level ?? nothing, nothing]
          + prices.map { money($0, catalogueSource("\(path)/price/\($1)")).runs })
    }
  }

  /// Where the options have their shortest months apart, each downtime names its own.
  private func offeredValue(_ cell: OptionCell, _ schedule: Schedule) -> [Document.Run] {
    guard case .downtime(let permitted) = cell.value, schedule.table.downtimeMonth == nil else {
      return value(cell)
    }
    let month = TextValue.sourced(formats.month(permitted.month), source(cell.source))
    return words(.downtimeInMonth, ["downtime": TextValue(value(cell)), "month": month])
  }

  private func downtimeHead(_ schedule: Schedule) -> [Document.Run] {
    guard let month = schedule.table.downtimeMonth, let cell = schedule.cell(.downtime) else {
      return words(.colDowntime)
    }
    let value = TextValue.sourced(formats.month(month), source(cell.source))
    return words(.targetDowntime, ["month": value])
  }

  /// What the option brings to the outcomes that were named, in their own units (A4).
  private func benefits(_ schedule: Schedule) -> [Document.Block] {
    let rows = facts.outcomes.compactMap { outcome -> Document.Table.Row? in
      guard let benefit = schedule.tier.benefits.first(where: { $0.outcome == outcome.type })
      else { return nil }
      let path = schedule.tierPath("benefits", benefit.outcome)
      return Document.Table.Row(
        [fact(outcome.id)],
        [
          data(benefit.statement, "\(path)/statement").runs,
          data(benefit.basis, "\(path)/basis").runs,
        ])
    }
    guard !rows.isEmpty else { return [] }
    return [
      .table(
        Document.Table(
          caption: words(.optionBenefits), columns: head(.colOutcome, .colBenefit, .colBasis),
          rows: rows))
    ]
  }

  func hours(_ schedule: Schedule) -> [Document.Block] {
    let tier = schedule.tier
    var list = [
      define(.hoursService, hours(tier.hours)), define(.hoursHolidays, holidays(tier.hours)),
      define(.hoursDesk, hours(tier.support.hours)),
      define(.hoursOutside, words(outside(tier.support.outside))),
    ]
    if let window = catalogue.maintenance(tier.maintenance) {
      list.append(define(.hoursMaintenance, maintenance(window)))
    }
    return [.definitions(list)]
  }

  private func holidays(_ id: String) -> [Document.Run] {
    guard let set = catalogue.hours(id)?.holidays.flatMap(catalogue.holidaySet) else {
      return words(.hoursHolidaysHold)
    }
    return words(
      .hoursHolidaysRest,
      [
        "calendar": data(set.name, "holidays/\(set.id)/name"), "annex": Annex.calendars.reference,
      ])
  }

  private func maintenance(_ window: MaintenanceWindow) -> [Document.Run] {
    let path = "maintenance/\(window.id)"
    return words(
      .hoursWindow,
      [
        "name": data(window.name, "\(path)/name"),
        "hours": .sourced(formats.hoursInWords(window.week), catalogueSource("\(path)/week")),
        "days": span(window.noticeDays, .day, catalogueSource("\(path)/notice-days")),
      ])
  }

  func outside(_ outside: TierSupport.Outside) -> TextKey {
    switch outside {
    case .nextOpening: .outsideNext
    case .onCall: .outsideOnCall
    case .always: .outsideAlways
    }
  }
}
