import Presentation
import Quantities
package import ServiceCatalogue
import Wording

/// A service as its provider sees it: components, agreements, backing, costs, processes (E3, C3).
///
/// Every page of it is marked internal; nothing of it stands in a paper for a customer.
package struct ProviderView {
  let teller: CatalogueTeller
  let service: Service

  package init(_ teller: CatalogueTeller, _ service: Service) {
    self.teller = teller
    self.service = service
  }

  package var document: Document {
    Document(
      language: teller.language, title: teller.name(service),
      subtitle: teller.data(service.promise, "\(path)/promise"),
      mark: teller.words(ProviderViewPhrases.mark), foot: teller.foot, labels: teller.labels,
      sections: [
        section("record", ProviderViewPhrases.record, [record]),
        section("stands-on", ProviderViewPhrases.standsOn, [components]),
        section("backing", MarginPhrases.backing, [backing]),
        section("margins", MarginPhrases.margins, margins),
        section("processes", MarginPhrases.processes, [processes]),
        section("indicators", MarginPhrases.indicators, [indicators]),
      ])
  }

  var path: String { "services/\(service.id)" }
  var tiers: [Tier] { teller.tiers(service) }

  private func section(
    _ id: String, _ title: Phrase, _ blocks: [Document.Block]
  ) -> Document.Section {
    Document.Section(id: id, number: nil, title: teller.runs(title), blocks: blocks)
  }

  private var record: Document.Block {
    let rows: [(Phrase, String)] = [
      (PriceListPhrases.id, service.id),
      (PriceListPhrases.status, teller.words(LevelPhrases.status(service.status))),
      (PriceListPhrases.kind, teller.words(LevelPhrases.kind(service.kind))),
      (PriceListPhrases.family, service.family),
      (
        ProviderViewPhrases.criticality,
        teller.words(LevelPhrases.criticality(service.criticality))
      ),
      (ProviderViewPhrases.owner, teller.contact(service.owner)),
      (ProviderViewPhrases.baseline, baseline),
      (ProviderViewPhrases.history, history),
      (ProviderViewPhrases.measuringPoint, teller.text(service.measuringPoint)),
    ]
    return .definitions(
      rows.map { Document.Definition(teller.runs($0), [.text($1)]) })
  }

  private var baseline: String {
    teller.words(
      ProviderViewPhrases.sourced,
      [
        "value": .text(teller.formats.target(service.baseline.availability)),
        "source": .localized(service.baseline.source),
      ])
  }

  private var history: String {
    guard let history = service.history else {
      return teller.words(ProviderViewPhrases.nothingMeasured)
    }
    return teller.words(
      ProviderViewPhrases.measured,
      [
        "down": .minutes(history.downMinutes), "months": .span(history.months, .month),
        "source": .localized(history.source),
      ])
  }

  private var components: Document.Block {
    let columns = [
      ProviderViewPhrases.component, ProviderViewPhrases.agreement, ProviderViewPhrases.party,
      PriceListPhrases.hours, TablePhrases.availability, ProviderViewPhrases.respond,
      ProviderViewPhrases.restore, ProviderViewPhrases.until, ProviderViewPhrases.cost,
      ProviderViewPhrases.sharedBy,
    ].map { teller.runs($0) }
    let rows = service.dependsOn.flatMap { id -> [Document.Table.Row] in
      let agreements = teller.catalogue.underpinnings.filter { $0.supports == id }
      let name = teller.catalogue.component(id).map { teller.text($0.name) } ?? id
      let label = teller.data("\(name) (\(id))", "components/\(id)/name")
      guard !agreements.isEmpty else {
        let open = teller.runs(ProviderViewPhrases.nothingAgreed)
        return [Document.Table.Row(label, [open] + Array(repeating: teller.nothing, count: 8))]
      }
      return agreements.map { Document.Table.Row(label, cells($0)) }
    }
    return .table(
      Document.Table(caption: [], columns: columns, rows: rows, figures: [4, 5, 6, 8, 9]))
  }

  private func cells(_ agreement: Underpinning) -> [[Document.Run]] {
    let path = "underpinnings/\(agreement.id)"
    let formats = teller.formats
    let kind = agreement.kind == .ola ? "OLA" : "UC"
    return [
      teller.data("\(agreement.id) (\(kind))", path),
      teller.data(agreement.party, "\(path)/party"),
      teller.data(teller.hours(agreement.hours), "\(path)/hours"),
      teller.data(formats.percent(agreement.availability), "\(path)/availability"),
      teller.data(formats.duration(minutes: agreement.respondMinutes), "\(path)/respond"),
      teller.data(formats.duration(minutes: agreement.restoreMinutes), "\(path)/restore"),
      agreement.until.map { teller.data(formats.numericDate($0), "\(path)/until") }
        ?? teller.runs(ProviderViewPhrases.open),
      agreement.monthlyCost.map { teller.data(formats.money($0), "\(path)/monthly-cost") }
        ?? teller.nothing,
      [.text(formats.number(teller.catalogue.servicesOn(agreement.supports)))],
    ]
  }
}
