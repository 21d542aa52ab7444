import Negotiation
import Offers
import Quantities
import ServiceCatalogue
import Wording

/// Annexes A to C: terms, hours with the holidays of the term, indicators.
extension Drafting {
  /// The terms that this document uses.
  var glossary: [Document.Block] {
    var terms: [(TextKey, TextKey)] = [
      (.termOutcome, .meaningOutcome), (.termServiceHours, .meaningServiceHours),
      (.termSupportHours, .meaningSupportHours), (.termAvailability, .meaningAvailability),
      (.termDowntime, .meaningDowntime), (.termIncident, .meaningIncident),
      (.termRestored, .meaningRestored), (.termMaintenance, .meaningMaintenance),
      (.termBacked, .meaningBacked),
    ]
    if schedules.contains(where: { !$0.provisional.isEmpty }) {
      terms.append((.termProvisional, .meaningProvisional))
    }
    if schedules.contains(where: { $0.tier.continuity != nil }) {
      terms += [(.termRto, .meaningRto), (.termRpo, .meaningRpo)]
    }
    if !facts.requirements.isEmpty { terms.append((.termRequirement, .meaningRequirement)) }
    if self.terms.credits { terms.append((.termCredit, .meaningCredit)) }
    return [.definitions(terms.map { define($0, words($1)) })]
  }

  var calendars: [Document.Block] {
    let ids = schedules.flatMap { [$0.tier.hours, $0.tier.support.hours] }.uniqued
    guard !ids.isEmpty else { return [] }
    let sets = ids.compactMap { catalogue.hours($0)?.holidays }.uniqued
      .compactMap(catalogue.holidaySet)
    let names: [Document.Block] = [.bullets(ids.map { hours($0) })]
    guard !sets.isEmpty else { return names + [.paragraph(words(.calendarsNoHolidays))] }
    return names + sets.flatMap(holidays)
  }

  private func holidays(_ set: HolidaySet) -> [Document.Block] {
    let days = set.days.filter { (basis.term.start..<basis.term.end).contains($0.date) }
    let rows = days.map { day in
      let path = "holidays/\(set.id)/days/\(day.date)"
      return Document.Table.Row(
        [.sourced(formats.weekdayDate(day.date), catalogueSource("\(path)/date"))],
        [data(day.name, "\(path)/name").runs])
    }
    let name = data(set.name, "holidays/\(set.id)/name")
    let table = Document.Table(
      caption: words(.calendarsCaption, ["calendar": name]),
      columns: head(.colDate, .colHoliday), rows: rows)
    return [.table(table)] + horizon(set)
  }

  /// Where the catalogue does not name the holidays of the whole term, the document says so.
  private func horizon(_ set: HolidaySet) -> [Document.Block] {
    guard let last = set.days.map(\.date).max(),
      last.year < basis.term.end.adding(days: -1).year
    else { return [] }
    let end = date(last, catalogueSource("holidays/\(set.id)/days"))
    return [.paragraph(words(.calendarsUntil, ["date": end]))]
  }

  var sheets: [Document.Section] {
    let ids = schedules.flatMap(\.indicators).map(\.id).uniqued
    return ids.compactMap(catalogue.indicator).enumerated().map { index, indicator in
      Document.Section(
        id: "\(Annex.sheets.anchor)-\(index + 1)", number: "\(Annex.sheets.rawValue).\(index + 1)",
        title: data(indicator.name, "indicators/\(indicator.id)/name").runs,
        blocks: [.definitions(sheet(indicator))])
    }
  }

  private func sheet(_ indicator: Indicator) -> [Document.Definition] {
    let path = "indicators/\(indicator.id)"
    let decimals = count(indicator.decimals, catalogueSource("\(path)/decimals"))
    let rounding =
      indicator.decimals == 0
      ? words(.sheetRoundingWhole) : words(.sheetRoundingText, ["decimals": decimals])
    let exclusions = indicator.exclusions.map { words(exclusion($0)) }
    return [
      define(.sheetMeaning, data(indicator.meaning, "\(path)/meaning")),
      define(.sheetFormula, formula(indicator.formula, "\(path)/formula")),
      define(.sheetUnit, words(unit(indicator.unit))),
      define(
        .sheetWindow, .sourced(formats.period(indicator.window), catalogueSource("\(path)/window"))),
      define(.sheetSource, data(indicator.source, "\(path)/source")),
      define(
        .sheetExclusions,
        exclusions.isEmpty
          ? words(.workloadNoExceptions) : .joined(exclusions, by: formats.semicolon)),
      define(.sheetRounding, rounding),
    ]
  }

  private func formula(_ formula: Indicator.Formula, _ path: String) -> [Document.Run] {
    switch formula {
    case .durationRatio: words(.formulaDuration)
    case .shareWithin(let share):
      words(.formulaShare, ["share": percent(share, catalogueSource(path))])
    case .percentile(let share):
      words(.formulaPercentile, ["share": percent(share, catalogueSource(path))])
    case .eventRatio: words(.formulaEvents)
    }
  }

  private func unit(_ unit: Indicator.Unit) -> TextKey {
    switch unit {
    case .percent: .unitPercent
    case .minute: .unitMinute
    case .second: .unitSecond
    case .hour: .unitHour
    }
  }
}
