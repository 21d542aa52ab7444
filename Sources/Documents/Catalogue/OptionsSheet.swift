import Presentation
import Quantities
import ServiceCatalogue
import Wording

/// The options of a service side by side: prices first, then every level (D2, D3).
struct OptionsSheet {
  let teller: CatalogueTeller
  let service: Service

  private var tiers: [Tier] { teller.tiers(service) }
  private var catalogue: Catalogue { teller.catalogue }

  var table: Document.Table {
    Document.Table(
      caption: [],
      columns: [teller.runs(PriceListPhrases.option)] + tiers.map { [.text(teller.text($0.name))] },
      rows: (prices + targets + hours + priorities + recovery + limits).filter(isSaid),
      figures: Set(1...max(1, tiers.count)), comparesColumns: true)
  }

  /// A row in which no option has a value says nothing.
  private func isSaid(_ row: Document.Table.Row) -> Bool {
    row.cells.contains { $0 != teller.nothing }
  }

  private func path(_ tier: Tier, _ field: String) -> String {
    "services/\(service.id)/tiers/\(tier.id)/\(field)"
  }

  private func row(
    _ label: String, _ field: String, _ value: (Tier) -> String?
  ) -> Document.Table.Row {
    Document.Table.Row(
      [.text(label)],
      tiers.map { tier in
        value(tier).map { teller.data($0, path(tier, field)) } ?? teller.nothing
      })
  }

  private func row(
    _ label: Phrase, _ field: String, _ value: (Tier) -> String?
  ) -> Document.Table.Row {
    row(teller.words(label), field, value)
  }

  private var prices: [Document.Table.Row] {
    [
      row(TablePhrases.monthly, "price/monthly") { teller.formats.money($0.price.monthly) },
      row(TablePhrases.oneOff, "price/one-off") { teller.formats.money($0.price.oneOff) },
    ]
  }

  private var targets: [Document.Table.Row] {
    service.indicators.compactMap(catalogue.indicator).map { indicator in
      row(teller.text(indicator.name), "targets/\(indicator.id)") { tier in
        tier.targets[indicator.id].map { teller.level($0, indicator.unit) }
      }
    }
  }

  private var hours: [Document.Table.Row] {
    [
      row(PriceListPhrases.hours, "hours") { teller.hours($0.hours) },
      row(TablePhrases.desk, "support/hours") { teller.hours($0.support.hours) },
      row(TablePhrases.outsideDesk, "support/outside") { teller.outside($0.support.outside) },
    ]
  }

  private var priorities: [Document.Table.Row] {
    func first(_ tier: Tier) -> PriorityTarget? { tier.priorities.first { $0.priority == 1 } }
    return [
      row(TablePhrases.firstNotice, "priorities/1/first-notice") { tier in
        first(tier).map { teller.onClock($0.firstNoticeMinutes, $0.clock) }
      },
      row(TablePhrases.updates, "priorities/1/updates") { tier in
        first(tier).map { teller.onClock($0.updateMinutes, $0.clock) }
      },
      row(TablePhrases.restored, "priorities/1/restore") { tier in
        first(tier).map { teller.onClock($0.restoreMinutes, $0.clock) }
      },
    ]
  }

  private var recovery: [Document.Table.Row] {
    func time(_ minutes: Int?) -> String? { minutes.map { teller.formats.duration(minutes: $0) } }
    return [
      row(TablePhrases.longestInterruption, "longest-interruption") {
        time($0.longestInterruption)
      },
      row(TablePhrases.recovery, "continuity/rto") { time($0.continuity?.rtoMinutes) },
      row(TablePhrases.dataLoss, "continuity/rpo") { time($0.continuity?.rpoMinutes) },
      row(TablePhrases.credit, "credits") { tier in
        tier.credits.flatMap(catalogue.scheme).map {
          teller.words(LevelPhrases.upTo, ["percent": .percent($0.capMonth)])
        }
      },
    ]
  }

  private var limits: [Document.Table.Row] {
    service.limits.map { item in
      row(teller.text(item.name), "limits/\(item.id)") { tier in
        tier.limits[item.id].map { teller.formats.number($0) }
      }
    }
  }
}
