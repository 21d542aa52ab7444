import Quantities
import ServiceCatalogue

/// One option on its way into the table: all that its cells are made from.
struct OptionColumn {
  let request: OfferRequest
  let tier: Tier
  let hours: TermHours
  let backing: Backing
  /// Undefined support processes of the service.
  let undefined: [Provisional]

  var path: CataloguePath { CataloguePath(service: request.service.id, tier: tier.id) }

  func cell(_ row: OptionRow) -> OptionCell {
    switch row {
    case .outcome(let id): outcome(id)
    case .availability: availability
    case .downtime: downtime
    case .longestInterruption: longestInterruption
    case .target(let indicator): level(indicator)
    case .maintenance: maintenance
    case .firstNotice: onClock(row, "first-notice") { $0.firstNoticeMinutes }
    case .updates: onClock(row, "updates") { $0.updateMinutes }
    case .restored: onClock(row, "restore") { $0.restoreMinutes }
    case .desk: desk
    case .outsideDesk: outsideDesk
    case .dataLoss: continuity(row, "rpo") { $0.rpoMinutes }
    case .recovery: continuity(row, "rto") { $0.rtoMinutes }
    case .credit: credit
    case .limit(let item): limit(item)
    case .oneOff: price("one-off", tier.price.oneOff)
    case .monthly: price("monthly", tier.price.monthly)
    case .total: total
    case .vat: vat
    case .validity: validity
    }
  }

  /// A cell of a target: provisional by its processes (P01), backed or not.
  func target(
    _ row: OptionRow, _ value: OptionValue, source: FigureSource
  ) -> OptionCell {
    guard value != .notAgreed else { return OptionCell(value, source: source) }
    let missing = undefined.filter { $0.process != .continuity || row.needsContinuity }
    return OptionCell(value, provisional: missing, backing: backing.status(of: row), source: source)
  }
}
