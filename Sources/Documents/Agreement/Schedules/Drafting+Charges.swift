import Negotiation
import Offers
import Quantities
import ServiceCatalogue
import Wording

/// Clauses 15 to 18 of a schedule: processes, price, credits, measurement.
extension Drafting {
  /// How each process is provided and whether it is defined; who works for the provider stays out.
  func processes(_ schedule: Schedule) -> [Document.Block] {
    let rows = catalogue.support(of: schedule.service).map { process in
      let kind = process.kind.rawValue
      let isOwn = schedule.service.processes.contains { $0.kind == process.kind }
      let path = isOwn ? schedule.path("processes", kind) : "processes/\(kind)"
      let name = catalogue.processes.first { $0.kind == process.kind }?.name
      return Document.Table.Row(
        name.map { data($0, "processes/\(kind)/name").runs } ?? [.text(kind)],
        [
          data(process.how, "\(path)/how").runs, answerable(process.contact).runs,
          state(process, path),
        ])
    }
    return [
      .table(
        Document.Table(
          caption: [], columns: head(.colProcess, .colHow, .colContact, .colStatus), rows: rows))
    ]
  }

  private func state(_ process: ServiceProcess, _ path: String) -> [Document.Run] {
    guard !process.isDefined else { return words(.processDefined) }
    guard let due = process.due else { return words(.processUndated) }
    return words(.processOpen, ["date": date(due, catalogueSource("\(path)/due"))])
  }

  func price(_ schedule: Schedule) -> [Document.Block] {
    [
      .table(
        Document.Table(
          caption: [],
          columns: head(.colOption, .priceDecision, .colMonthly, .colOneOff) + [
            totalHead, words(.colAnswers),
          ],
          rows: [
            Document.Table.Row(
              optionName(schedule).runs,
              [[fact(schedule.decision.id)]]
                + [.monthly, .oneOff, .total].map { amount(schedule, $0) } + [answers(schedule)])
          ])),
      .paragraph(words(.priceNet)),
    ]
  }

  func credits(_ schedule: Schedule) -> [Document.Block] {
    guard terms.credits else { return [.paragraph(words(.creditsNone).withoutColon)] }
    guard let scheme = schedule.request.scheme(of: schedule.tier) else {
      return [.paragraph(words(.creditsOfService)), .paragraph(words(.creditsBonus))]
    }
    var list = [
      define(.creditsNature, words(nature(scheme.nature))),
      define(.creditsCaps, caps(scheme)),
    ]
    if let months = scheme.earnBackMonths {
      let source = catalogueSource("schemes/\(scheme.id)/earn-back-months")
      let span = span(months, .month, source)
      list.append(define(.creditsEarnBack, words(.creditsEarnBackText, ["months": span])))
    }
    return [.definitions(list), bands(scheme), .paragraph(words(.creditsBonus))]
      + [.paragraph(see(.example))]
  }

  func nature(_ nature: CreditScheme.Nature) -> TextKey {
    switch nature {
    case .priceReduction: .naturePriceReduction
    case .contractualPenalty: .naturePenalty
    case .lumpSumDamages: .natureDamages
    }
  }

  private func caps(_ scheme: CreditScheme) -> [Document.Run] {
    let path = "schemes/\(scheme.id)"
    return words(
      .creditsCapsText,
      [
        "month": percent(scheme.capMonth, catalogueSource("\(path)/cap-month")),
        "year": percent(scheme.capYear, catalogueSource("\(path)/cap-year")),
      ])
  }

  private func bands(_ scheme: CreditScheme) -> Document.Block {
    let rows = scheme.bands.enumerated().map { index, band in
      Document.Table.Row(
        self.band(band, scheme, index),
        [percent(band.credit, bandSource(scheme, index, "credit")).runs])
    }
    return .table(
      Document.Table(
        caption: words(.creditsCaption), columns: head(.colAttained, .colCredit), rows: rows))
  }

  func band(_ band: CreditScheme.Band, _ scheme: CreditScheme, _ index: Int) -> [Document.Run] {
    let below = percent(band.below, bandSource(scheme, index, "below"))
    guard let from = band.from else { return words(.bandBelow, ["below": below]) }
    let least = percent(from, bandSource(scheme, index, "from"))
    return words(.bandBetween, ["from": least, "below": below])
  }

  private func bandSource(_ scheme: CreditScheme, _ index: Int, _ field: String) -> Document.Source
  {
    catalogueSource("schemes/\(scheme.id)/bands/\(index)/\(field)")
  }

  func measurement(_ schedule: Schedule) -> [Document.Block] {
    let point = define(
      .measurementPoint, data(schedule.service.measuringPoint, schedule.path("measuring-point")))
    let sources = schedule.indicators.map { indicator in
      let name = data(indicator.name, "indicators/\(indicator.id)/name")
      return Document.Definition(
        words(.measurementSources, ["indicator": name]),
        data(indicator.source, "indicators/\(indicator.id)/source").runs)
    }
    return [.definitions([point] + sources), .paragraph(see(.sheets))]
      + agreed(schedule.fact.measures, .measurementAgreed)
  }
}
