import Negotiation
import Offers
import Quantities
import ServiceCatalogue
import Wording

extension Narrator {
  /// The one table that everybody looks at, with what is equal in all options below it.
  func optionsTable(_ service: Service) -> [Block] {
    guard let request = Offering(facts: facts, setting: setting).request(for: service) else {
      return []
    }
    let table = OptionsTable(request)
    let title = words(
      TablePhrases.title,
      ["service": .localized(service.name), "date": .date(table.term.start)])
    let columns = table.columns.enumerated().map { index, tier in
      "\(index + 1) \(tier.name.in(language))"
    }
    let rows = table.varying.filter { !$0.row.repeatsPriority }.map { line in
      TableBlock.Row(label: label(line.row, table), cells: line.cells.map(cell))
    }
    let common = table.common.filter { !$0.row.repeatsPriority }.compactMap { line in
      line.cells.first.map { "\(label(line.row, table))\(formats.colon) \(cell($0))" }
    }
    var blocks: [Block] = [
      .paragraph(title, indent: 0),
      .table(TableBlock(columns: columns, rows: rows, colon: formats.colon)),
    ]
    if !common.isEmpty {
      let points = common.joined(separator: formats.semicolon)
      blocks.append(.paragraph(words(TablePhrases.common, ["points": .text(points)]), indent: 0))
    }
    return blocks + notes(table) + demands(service, request, table)
  }

  /// The true status of what is marked: missing processes, contracts that end (MEETING 3).
  private func notes(_ table: OptionsTable) -> [Block] {
    let cells = table.lines.flatMap(\.cells)
    var notes = Set(cells.flatMap(\.provisional)).sorted {
      $0.process.rawValue < $1.process.rawValue
    }
    .map(provisionalNote)
    if cells.contains(where: \.countsDeskHours) {
      notes.insert(words(TablePhrases.deskNote), at: 0)
    }
    let ends = cells.compactMap { cell -> LocalDate? in
      if case .ends(let date)? = cell.backing { date } else { nil }
    }
    if let end = ends.min() {
      notes.append(words(TablePhrases.endsNote, ["date": .date(end)]))
    }
    if cells.contains(where: { $0.backing == .notBacked }) {
      notes.append(words(TablePhrases.notBackedNote))
    }
    if let months = months(table) { notes.append(months) }
    return notes.map { .paragraph($0, indent: 0) }
  }

  /// The named month of each option's downtime, where it is not the same for all (DECISIONS 12).
  private func months(_ table: OptionsTable) -> String? {
    guard table.downtimeMonth == nil, let line = table.line(.downtime) else { return nil }
    let named = zip(table.columns, line.cells).compactMap { tier, cell -> String? in
      guard case .downtime(let permitted) = cell.value else { return nil }
      return "\(formats.title(tier.name.in(language))) (\(formats.month(permitted.month)))"
    }
    return words(
      TablePhrases.shortestMonth, ["months": .text(formats.list(named))])
  }

  func provisionalNote(_ note: Provisional) -> String {
    let process = setting.catalogue.processes.first { $0.kind == note.process }?.name
    return words(
      TablePhrases.provisionalNote,
      [
        "process": process.map { .term($0) } ?? .text(note.process.rawValue),
        "missing": .text(formats.inSentence(sentence(note.missing))),
        "owner": contact(note.contact),
        "date": note.due.map { .date($0) } ?? .text(formats.nothing),
      ])
  }

  func label(_ row: OptionRow, _ table: OptionsTable) -> String {
    switch row {
    case .outcome(let id):
      let type = facts.outcome(id)?.type.flatMap(setting.catalogue.outcome)
      return [id, type?.short.in(language)].compactMap(\.self).joined(separator: " ")
    case .availability: return words(TablePhrases.availability)
    case .downtime:
      guard let month = table.downtimeMonth else { return words(TablePhrases.downtime) }
      return words(TablePhrases.downtimeIn, ["month": .month(month)])
    case .longestInterruption: return words(TablePhrases.longestInterruption)
    case .target(let id): return setting.catalogue.indicator(id)?.name.in(language) ?? id
    case .maintenance: return words(TablePhrases.maintenance)
    case .firstNotice: return words(TablePhrases.firstNotice)
    case .updates: return words(TablePhrases.updates)
    case .restored: return words(TablePhrases.restored)
    case .desk: return words(TablePhrases.desk)
    case .outsideDesk: return words(TablePhrases.outsideDesk)
    case .dataLoss: return words(TablePhrases.dataLoss)
    case .recovery: return words(TablePhrases.recovery)
    case .credit: return words(isCredited(table) ? TablePhrases.credit : TablePhrases.missed)
    case .limit(let id):
      let service = setting.catalogue.service(table.service)
      return service?.limits.first { $0.id == id }?.name.in(language) ?? id
    case .oneOff: return words(TablePhrases.oneOff)
    case .monthly: return words(TablePhrases.monthly)
    case .total: return words(TablePhrases.total, ["term": .span(table.term.months, .month)])
    case .vat: return words(TablePhrases.vat)
    case .validity: return words(TablePhrases.status)
    }
  }

  /// Whether a missed target is answered with money in any option.
  private func isCredited(_ table: OptionsTable) -> Bool {
    table.line(.credit)?.cells.contains { if case .credit = $0.value { true } else { false } }
      ?? false
  }

  func cell(_ cell: OptionCell) -> String {
    let value = value(cell.value)
    if cell.isProvisional {
      return words(TablePhrases.provisional, ["value": .text(value)])
    }
    return value
  }
}

extension OptionCell {
  /// Whether its time counts in the hours of the desk only.
  fileprivate var countsDeskHours: Bool {
    if case .onClock(_, .supportHours, _) = value { true } else { false }
  }
}

extension OptionRow {
  /// The target "restored, priority 1" stands in the row of its priority already.
  fileprivate var repeatsPriority: Bool {
    if case .target(let id) = self { id.hasPrefix("restore-p") } else { false }
  }
}
