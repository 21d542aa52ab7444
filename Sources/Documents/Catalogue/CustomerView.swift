import Presentation
import Quantities
package import ServiceCatalogue
import Wording

/// A service as its customer sees it: outcomes, use, options and prices, duties, hours (E1–E3).
///
/// Nothing of the provider's side has a way in here: neither components nor parties nor costs.
package struct CustomerView {
  let teller: CatalogueTeller
  let service: Service

  package init(_ teller: CatalogueTeller, _ service: Service) {
    self.teller = teller
    self.service = service
  }

  package var document: Document {
    Document(
      language: teller.language, title: teller.name(service),
      subtitle: teller.data(service.promise, "\(path)/promise"), mark: nil, foot: teller.foot,
      labels: teller.labels, sections: sections)
  }

  var sections: [Document.Section] {
    [
      section("outcomes", CustomerViewPhrases.outcomes, outcomes),
      section("options", CustomerViewPhrases.options, options),
      section("benefits", CustomerViewPhrases.benefits, benefits),
      section("use", CustomerViewPhrases.use, use),
      section("hours", CustomerViewPhrases.hours, hours),
      section("duties", CustomerViewPhrases.duties, duties),
      section("relief", CustomerViewPhrases.relief, relief),
    ].filter { !$0.blocks.isEmpty }
  }

  var path: String { "services/\(service.id)" }

  func section(_ id: String, _ title: Phrase, _ blocks: [Document.Block]) -> Document.Section {
    Document.Section(id: id, number: nil, title: teller.runs(title), blocks: blocks)
  }

  private var outcomes: [Document.Block] {
    let found = service.outcomes.compactMap(teller.catalogue.outcome)
    guard !found.isEmpty else { return [] }
    let rows = found.map { outcome in
      let path = "outcomes/\(outcome.id)"
      let measure = outcome.measure
      return Document.Table.Row(
        teller.data(outcome.statement, "\(path)/statement"),
        [
          teller.data(measure.name, "\(path)/measure/name"),
          teller.data(
            teller.measured(measure.baseline, measure.unit), "\(path)/measure/baseline"),
          teller.data(teller.measured(measure.target, measure.unit), "\(path)/measure/target"),
        ])
    }
    let columns = [
      CustomerViewPhrases.outcome, CustomerViewPhrases.measure, CustomerViewPhrases.today,
      CustomerViewPhrases.aim,
    ].map { teller.runs($0) }
    let caveats = found.compactMap { outcome in
      outcome.measure.caveat.map { teller.data($0, "outcomes/\(outcome.id)/measure/caveat") }
    }
    return [.table(Document.Table(caption: [], columns: columns, rows: rows))]
      + (caveats.isEmpty ? [] : [.bullets(caveats)])
  }

  /// Prices with what is not settled yet: the true status is the customer's too (MEETING 3).
  private var options: [Document.Block] {
    let table = OptionsSheet(teller: teller, service: service).table
    let addOns = AddOnSheet(teller: teller, service: service).table
    return [.paragraph([.text(teller.net)]), .table(table)]
      + [addOns].compactMap { $0.map(Document.Block.table) } + provisional
  }

  var provisional: [Document.Block] {
    teller.catalogue.support(of: service).filter { !$0.isDefined }.map { process in
      let name = teller.catalogue.processes.first { $0.kind == process.kind }?.name
      let missing = process.missing.map(teller.text) ?? teller.formats.nothing
      return .notice(
        teller.runs(
          CustomerViewPhrases.provisional,
          [
            "process": name.map(Piece.term) ?? .text(process.kind.rawValue),
            "missing": .text(missing.hasSuffix(".") ? missing : missing + "."),
            "date": process.due.map(Piece.date) ?? .text(teller.formats.nothing),
          ]))
    }
  }

  private var benefits: [Document.Block] {
    let rows = teller.tiers(service).flatMap { tier in
      tier.benefits.map { benefit in
        let path = "\(path)/tiers/\(tier.id)/benefits/\(benefit.outcome)"
        return Document.Table.Row(
          [.text(teller.text(tier.name))],
          [
            teller.data(benefit.statement, "\(path)/statement"),
            teller.data(benefit.basis, "\(path)/basis"),
          ])
      }
    }
    guard !rows.isEmpty else { return [] }
    let columns = [
      PriceListPhrases.option, CustomerViewPhrases.benefit, CustomerViewPhrases.basis,
    ].map { teller.runs($0) }
    return [.table(Document.Table(caption: [], columns: columns, rows: rows))]
  }
}
