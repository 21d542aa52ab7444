import Negotiation
import Quantities
import ServiceCatalogue
import Wording

extension Narrator {
  /// One point for each way in which the catalogue now differs from what was chosen; a total that
  /// follows from a price is left out.
  var drifts: [String] {
    facts.decisions.flatMap { decision -> [String] in
      let all = Drift.of(decision, in: setting.catalogue, months: months).filter(\.isChosen)
      let first = all.first { !$0.isTotal }
      return all.filter { !$0.isTotal || first == nil }.map(drift)
    }
  }

  private var months: Int { setting.terms?.termMonths ?? 12 }

  private func drift(_ drift: Drift) -> String {
    switch drift.point {
    case .monthly(let shown, let now):
      point(drift, words(TablePhrases.monthly), .money(shown), .money(now))
    case .oneOff(let shown, let now):
      point(drift, words(TablePhrases.oneOff), .money(shown), .money(now))
    case .total(let shown, let now):
      point(
        drift,
        words(TablePhrases.total, ["term": .span(months, .month)]),
        .money(shown), .money(now))
    case .target(let id, let shown, let now):
      point(
        drift, setting.catalogue.indicator(id)?.name.in(language) ?? id, level(shown, id),
        level(now, id))
    case .gone:
      words(
        DriftPhrases.gone,
        [
          "id": .text(drift.decision),
          "option": .text(tierName(drift.tier, of: drift.service)),
        ])
    }
  }

  private func point(_ drift: Drift, _ what: String, _ shown: Piece, _ now: Piece) -> String {
    words(
      DriftPhrases.point,
      ["id": .text(drift.decision), "what": .text(what), "shown": shown, "now": now])
  }

  private func level(_ level: Exact?, _ id: String) -> Piece {
    guard let level, let unit = setting.catalogue.indicator(id)?.unit else {
      return .text(level?.description ?? formats.nothing)
    }
    return .text(self.level(level, unit))
  }
}

extension Drift {
  fileprivate var isTotal: Bool {
    if case .total = point { true } else { false }
  }
}
