import Negotiation
import Offers
import Quantities
import ServiceCatalogue
import Wording

/// Clauses 9 and 12 of a schedule: what is promised, with its true status (MEETING 3, D5, D6).
extension Drafting {
  func targets(_ schedule: Schedule) -> [Document.Block] {
    let levels = schedule.targets.filter { isLevel($0.row) }
    guard !levels.isEmpty else { return [.paragraph(words(.notAgreed))] }
    var blocks: [Document.Block] = [targetTable(schedule, levels)]
    if schedule.cell(.downtime)?.value != .notAgreed {
      let months = basis.term.calendarMonths.count
      let source = Document.Source.rule(
        "compared-months", [Document.Source.Input("term/months", basis.term.months)])
      blocks.append(
        .paragraph(words(.targetDowntimeNote, ["months": span(months, .month, source)])))
    }
    return blocks + notes(levels.flatMap(\.cell.provisional), schedule)
  }

  func continuity(_ schedule: Schedule) -> [Document.Block] {
    let levels = schedule.targets.filter { $0.row.needsContinuity }
    guard !levels.isEmpty else { return [.paragraph(words(.continuityNone))] }
    return [targetTable(schedule, levels)] + notes(levels.flatMap(\.cell.provisional), schedule)
  }

  /// Priorities stand in clause 11, recovery times in clause 12.
  func isLevel(_ row: OptionRow) -> Bool {
    switch row {
    case .availability, .downtime, .longestInterruption, .target: true
    case .outcome, .maintenance, .firstNotice, .updates, .restored, .desk, .outsideDesk,
      .dataLoss, .recovery, .credit, .limit, .oneOff, .monthly, .total, .vat, .validity:
      false
    }
  }

  private func targetTable(
    _ schedule: Schedule, _ levels: [(row: OptionRow, cell: OptionCell)]
  ) -> Document.Block {
    let rows = levels.map { row, cell in
      Document.Table.Row(
        label(row, cell), [value(cell), state(cell, schedule), answers(schedule)])
    }
    return .table(
      Document.Table(
        caption: [], columns: head(.colTarget, .colValue, .colStatus, .colAnswers), rows: rows))
  }

  /// The name of a target.
  func label(_ row: OptionRow, _ cell: OptionCell) -> [Document.Run] {
    switch (row, cell.value) {
    case (.availability, _): return words(.targetAvailability)
    case (.downtime, .downtime(let permitted)):
      let month = TextValue.sourced(formats.month(permitted.month), source(cell.source))
      return words(.targetDowntime, ["month": month])
    case (.longestInterruption, _): return words(.targetLongest)
    case (.recovery, _): return words(.continuityRecovery)
    case (.dataLoss, _): return words(.continuityLoss)
    case (.target(let id), _):
      guard let indicator = catalogue.indicator(id) else { return [.text(id)] }
      return data(indicator.name, "indicators/\(id)/name").runs
    case (_, _): return words(.colDowntime)
    }
  }

  /// Provisional, or how it is backed.
  func state(_ cell: OptionCell, _ schedule: Schedule) -> [Document.Run] {
    if cell.isProvisional { return [mark] }
    switch cell.backing {
    case .backed: return words(.backed)
    case .ends(let end): return words(.backedUntil, ["date": date(end, backingSource(schedule))])
    case .notBacked: return words(.notBacked)
    case .notPromised, nil: return words(.proposedStatus)
    }
  }

  /// The rule only: which contract it is stays internal (C3).
  func backingSource(_ schedule: Schedule) -> Document.Source {
    .rule("first-end-of-backing", [Document.Source.Input("service", schedule.service.id)])
  }

  /// What a provisional target waits for, each once.
  func notes(_ missing: [Provisional], _ schedule: Schedule) -> [Document.Block] {
    var seen: Set<Provisional> = []
    return missing.filter { seen.insert($0).inserted }.map { missing in
      .paragraph(words(.provisionalNote, provisionalValues(missing, schedule)))
    }
  }

  /// A cell of the table of options; a provisional one carries its mark.
  func value(_ cell: OptionCell) -> [Document.Run] {
    let source = source(cell.source)
    let runs: [Document.Run]
    switch cell.value {
    case .availability(let level, _): runs = [.sourced(formats.target(level), source)]
    case .downtime(let permitted): runs = minutes(permitted.minutes, source).runs
    case .level(let level, _, let unit, let direction):
      let figure = TextValue.sourced(self.level(level, unit), source)
      runs = words(direction == .higher ? .levelAtLeast : .levelAtMost, ["value": figure])
    case .minutes(let length): runs = minutes(length, source).runs
    case .onClock(let length, _, _): runs = minutes(length, source).runs
    case .count(let number): runs = count(number, source).runs
    case .money(let amount): runs = money(amount, source).runs
    case .notAgreed: return words(.notAgreed)
    case .outcome, .maintenance, .hours, .outsideDesk, .credit, .improvementPlan, .vat,
      .forDiscussion, .bindingUntil:
      return nothing
    }
    return cell.isProvisional ? runs + [.text(" "), mark] : runs
  }

  func level(_ level: Exact, _ unit: Indicator.Unit) -> String {
    switch unit {
    case .percent: formats.target(Percent(level))
    case .minute where level.scale == 0: formats.duration(minutes: Int(level.mantissa))
    case .minute: formats.measure(level, .minute)
    case .second: formats.measure(level, .second)
    case .hour: formats.measure(level, .hour)
    }
  }
}
