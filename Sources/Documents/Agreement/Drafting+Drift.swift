import Negotiation
import Offers
import Quantities
import ServiceCatalogue
import Wording

/// Where the catalogue of today differs from what was shown: the draft keeps what was chosen.
extension Drafting {
  var drift: [Document.Block] {
    let rows = facts.decisions.flatMap { decision in
      Drift.of(decision, in: basis.present, months: basis.term.months).map { row($0, decision) }
    }
    guard !rows.isEmpty else { return [] }
    let now = TextValue.sourced(catalogue.reference, catalogueSource("version"))
    return [.notice(words(.driftIntro, ["catalogue": now])), .bullets(rows)]
  }

  private func row(_ drift: Drift, _ decision: Decision) -> [Document.Run] {
    let path = "services/\(drift.service)/tiers/\(drift.tier)"
    let names = [
      "decision": TextValue([fact(drift.decision)]), "service": serviceName(drift.service),
      "option": name(drift),
    ]
    func point(_ what: [Document.Run], _ shown: TextValue, _ now: TextValue) -> [Document.Run] {
      let values = ["what": TextValue(what), "shown": shown, "now": now]
      return words(.driftPoint, values.merging(names) { first, _ in first })
    }
    func amounts(_ what: [Document.Run], _ shown: Money, _ now: Money, _ place: String)
      -> [Document.Run]
    {
      point(
        what, money(shown, shownSource("\(path)/\(place)", decision)),
        money(now, presentSource("\(path)/\(place)")))
    }
    switch drift.point {
    case .monthly(let shown, let now):
      return amounts(words(.colMonthly), shown, now, "price/monthly")
    case .oneOff(let shown, let now): return amounts(words(.colOneOff), shown, now, "price/one-off")
    case .total(let shown, let now): return amounts(totalHead, shown, now, "price")
    case .target(let id, let shown, let now):
      let place = "\(path)/targets/\(id)"
      return point(
        indicatorName(id), level(shown, id, shownSource(place, decision)),
        level(now, id, presentSource(place)))
    case .gone: return words(.driftGone, names)
    }
  }

  /// An option that the catalogue no longer has is called by its id.
  private func name(_ drift: Drift) -> TextValue {
    guard let tier = basis.present.service(drift.service)?.tier(drift.tier) else {
      return .text(drift.tier)
    }
    return data(tier.name, "services/\(drift.service)/tiers/\(drift.tier)/name")
  }

  private func indicatorName(_ id: String) -> [Document.Run] {
    guard let indicator = catalogue.indicator(id) else { return [.text(id)] }
    return data(indicator.name, "indicators/\(id)/name").runs
  }

  private func level(_ level: Exact?, _ id: String, _ source: Document.Source) -> TextValue {
    guard let level else { return TextValue(words(.notAgreed)) }
    let unit = catalogue.indicator(id)?.unit
    return .sourced(unit.map { self.level(level, $0) } ?? level.description, source)
  }

  private func shownSource(_ path: String, _ decision: Decision) -> Document.Source {
    .catalogue(decision.shown?.catalogue ?? catalogue.reference, path: path)
  }

  private func presentSource(_ path: String) -> Document.Source {
    .catalogue(basis.present.reference, path: path)
  }
}
