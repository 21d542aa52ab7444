import Quantities
import ServiceCatalogue

extension OptionsTable {
  /// Computes every cell of the table; rows that no option promises anything in are left out.
  package init(_ request: OfferRequest) {
    let hours = TermHours(request)
    let undefined = Provisional.all(of: request.service, in: request.catalogue)
    let backings = request.tiers.map {
      request.catalogue.backing(
        of: $0, in: request.service, until: request.term.end.adding(days: -1))
    }
    let columns = zip(request.tiers, backings).map {
      OptionColumn(
        request: request, tier: $0, hours: hours, backing: $1, undefined: undefined)
    }
    let lines = Self.rows(of: request).map { row in
      Line(row: row, cells: columns.map { $0.cell(row) })
    }
    self.init(
      catalogue: request.catalogue.reference, service: request.service.id, term: request.term,
      offeredOn: request.offeredOn, columns: request.tiers, backings: backings,
      lines: lines.filter { line in !line.cells.allSatisfy { $0.value == .notAgreed } })
  }

  /// All rows that the service could have, in their order.
  private static func rows(of request: OfferRequest) -> [OptionRow] {
    let others = request.indicators.map(\.id).filter { $0 != request.availability?.id }
    let outcomes = request.outcomes.map { OptionRow.outcome($0.id) }
    let levels: [OptionRow] =
      [.availability, .downtime, .longestInterruption] + others.map(OptionRow.target)
    let support: [OptionRow] = [
      .maintenance, .firstNotice, .updates, .restored, .desk, .outsideDesk, .dataLoss, .recovery,
      .credit,
    ]
    let limits = request.service.limits.map { OptionRow.limit($0.id) }
    let prices: [OptionRow] = [.oneOff, .monthly, .total, .vat, .validity]
    return outcomes + levels + support + limits + prices
  }
}
