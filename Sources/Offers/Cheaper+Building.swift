import Quantities
import ServiceCatalogue

extension Cheaper {
  /// The next cheaper option by its monthly price; nil for the cheapest, where other ways lead on
  /// (a smaller scope, fewer hours, a later start).
  package init?(than tier: String, in table: OptionsTable, _ comparison: Comparison) {
    guard let chosen = table.columns.first(where: { $0.id == tier }),
      let next = Self.next(below: chosen, in: table.columns),
      let before = comparison.benefit(chosen.id), let after = comparison.benefit(next.id)
    else { return nil }
    let months = table.term.months
    from = chosen.id
    to = next.id
    savedMonthly = chosen.price.monthly - next.price.monthly
    savedOneOff = chosen.price.oneOff - next.price.oneOff
    savedTotal = chosen.price.total(months: months) - next.price.total(months: months)
    let changes = Self.changes(from: chosen.id, to: next.id, in: table)
    lost = changes.filter { $0.order == .worse }.map(\.change)
    gained = changes.filter { $0.order == .better }.map(\.change)
    different = changes.filter { $0.order == .unordered }.map(\.change)
    extraHours = after.guaranteed.hours - before.guaranteed.hours
    costOfRisk = after.guaranteed.loss.flatMap { loss in
      before.guaranteed.loss.map { loss - $0 }
    }
  }

  private static func next(below chosen: Tier, in tiers: [Tier]) -> Tier? {
    tiers.filter { $0.price.monthly < chosen.price.monthly }
      .max { $0.price.monthly < $1.price.monthly }
  }

  /// The rows that differ, without prices.
  private static func changes(
    from chosen: String, to next: String, in table: OptionsTable
  ) -> [(change: Change, order: OptionValue.Order)] {
    table.lines.compactMap { line in
      guard let before = table.cell(line.row, tier: chosen),
        let after = table.cell(line.row, tier: next), before.value != after.value
      else { return nil }
      if case .money = before.value { return nil }
      let change = Change(row: line.row, before: before, after: after)
      return (change, after.value.order(against: before.value))
    }
  }
}
