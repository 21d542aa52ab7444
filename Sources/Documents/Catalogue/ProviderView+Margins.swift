import Presentation
import Quantities
import ServiceCatalogue
import Wording

/// What backs each option, and what is left of its price.
extension ProviderView {
  var backing: Document.Block {
    let backings = tiers.map { teller.catalogue.backing(of: $0, in: service) }
    let rows: [Document.Table.Row] = [
      row(MarginPhrases.target, backings) { $0.target.map { teller.formats.target($0) } },
      row(MarginPhrases.guaranteed, backings) { backing in
        backing.guaranteed.map { teller.formats.percent($0, decimals: 3) }
      },
      row(MarginPhrases.predicted, backings) { backing in
        backing.predicted.map { teller.formats.percent($0, decimals: 3) }
      },
      row(MarginPhrases.status, backings) { status($0.status) },
    ]
    return .table(compared(rows))
  }

  private func status(_ status: Backing.Status) -> String {
    switch status {
    case .backed: teller.words(MarginPhrases.backed)
    case .ends(let date): teller.words(MarginPhrases.backedUntil, ["date": .date(date)])
    case .notBacked: teller.words(MarginPhrases.notBacked)
    case .notPromised: teller.words(MarginPhrases.notPromised)
    }
  }

  var margins: [Document.Block] {
    let cost = teller.catalogue.cost(of: service)
    let formats = teller.formats
    let rows: [Document.Table.Row] = [
      row(TablePhrases.monthly, tiers) { formats.money($0.price.monthly) },
      row(MarginPhrases.share, tiers) { _ in formats.money(cost.share) },
      row(MarginPhrases.margin, tiers) { formats.money($0.price.monthly - cost.share) },
      row(MarginPhrases.coveredFrom, tiers) { tier in
        cost.customers(covering: tier.price.monthly).map { formats.number($0) }
      },
    ]
    let rule = teller.runs(
      MarginPhrases.rule, ["total": .money(cost.total), "share": .money(cost.share)])
    let unknown: [Document.Block] =
      cost.unknown.isEmpty
      ? []
      : [
        .notice(
          teller.runs(
            MarginPhrases.unknownCost, ["agreements": .text(teller.list(cost.unknown))]))
      ]
    return [.table(compared(rows)), .paragraph(rule)] + unknown
  }

  private func compared(_ rows: [Document.Table.Row]) -> Document.Table {
    Document.Table(
      caption: [],
      columns: [teller.runs(PriceListPhrases.option)] + tiers.map { [.text(teller.text($0.name))] },
      rows: rows, figures: Set(1...max(1, tiers.count)), comparesColumns: true)
  }

  private func row<Item>(
    _ label: Phrase, _ items: [Item], _ value: (Item) -> String?
  ) -> Document.Table.Row {
    Document.Table.Row(
      teller.runs(label), items.map { value($0).map { [.text($0)] } ?? teller.nothing })
  }

  var processes: Document.Block {
    let rows = teller.catalogue.support(of: service).map { process in
      let name = teller.catalogue.processes.first { $0.kind == process.kind }?.name
      return Document.Table.Row(
        [.text(name.map(teller.text) ?? process.kind.rawValue)],
        [
          [.text(state(process))], [.text(teller.contact(process.contact))],
          [.text(teller.text(process.how))],
        ])
    }
    return .table(
      Document.Table(
        caption: [],
        columns: [
          MarginPhrases.process, MarginPhrases.status, MarginPhrases.contact, MarginPhrases.how,
        ].map { teller.runs($0) }, rows: rows))
  }

  private func state(_ process: ServiceProcess) -> String {
    guard !process.isDefined else { return teller.words(MarginPhrases.defined) }
    return teller.words(
      MarginPhrases.dueBy,
      [
        "date": process.due.map(Piece.date) ?? .text(teller.formats.nothing),
        "missing": process.missing.map(Piece.localized) ?? .text(teller.formats.nothing),
      ])
  }

  var indicators: Document.Block {
    let rows = service.indicators.compactMap(teller.catalogue.indicator).map { indicator in
      let path = "indicators/\(indicator.id)"
      return Document.Table.Row(
        teller.data(indicator.name, "\(path)/name"),
        [
          teller.data(indicator.meaning, "\(path)/meaning"),
          teller.data(teller.formats.period(indicator.window), "\(path)/window"),
          teller.data(indicator.source, "\(path)/source"),
        ])
    }
    return .table(
      Document.Table(
        caption: [],
        columns: [
          MarginPhrases.indicator, CustomerViewPhrases.measure, MarginPhrases.period,
          MarginPhrases.source,
        ].map { teller.runs($0) }, rows: rows))
  }
}
