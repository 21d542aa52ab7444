import Negotiation
import Offers
import Quantities
import ServiceCatalogue
import Wording

/// Clauses 16 and 17 of the frame: what is paid, and what is credited.
extension Drafting {
  var price: [Document.Block] {
    var net = words(.priceNet) + [.text(" ")]
    if let vat = terms.vat {
      net += words(.priceVat, ["percent": percent(vat, termsSource("vat"))])
    } else {
      net += words(.priceNoVat)
    }
    return [.paragraph(net)] + prices + [
      .definitions([
        define(.priceKind, .sourced(billing, customerSource("billing"))),
        define(.priceBilling, term(terms.billing, "billing")),
        define(.priceIndexation, term(terms.indexation, "indexation")),
      ])
    ]
  }

  private var billing: String {
    switch customer.billing {
    case .chargeBack: words.plain(.billingChargeBack)
    case .showBack: words.plain(.billingShowBack)
    case .invoice: words.plain(.billingInvoice)
    }
  }

  private var prices: [Document.Block] {
    guard !schedules.isEmpty else { return [.paragraph(words(.nothingChosen))] }
    let rows = schedules.map { schedule in
      Document.Table.Row(
        scheduleReference(schedule).runs + [.text(" ")] + serviceName(schedule.service.id).runs,
        [[fact(schedule.decision.id)]] + priceRows.map { amount(schedule, $0) })
    }
    return [
      .table(
        Document.Table(
          caption: words(.priceCaption),
          columns: head(.colService, .priceDecision, .colMonthly, .colOneOff) + [totalHead],
          rows: rows + (schedules.count > 1 ? [sum] : [])))
    ]
  }

  private var priceRows: [OptionRow] { [.monthly, .oneOff, .total] }

  var totalHead: [Document.Run] {
    words(.colTotal, ["months": span(basis.term.months, .month, termsSource("term"))])
  }

  /// A price of the chosen option, as `Offers` has it.
  func amount(_ schedule: Schedule, _ row: OptionRow) -> [Document.Run] {
    guard let cell = schedule.cell(row), case .money(let amount) = cell.value else {
      return nothing
    }
    return money(amount, source(cell.source)).runs
  }

  private var sum: Document.Table.Row {
    let sums = priceRows.map { row in
      let amounts = schedules.compactMap { schedule -> Money? in
        guard case .money(let amount)? = schedule.cell(row)?.value else { return nil }
        return amount
      }
      let inputs = zip(schedules, amounts).map { schedule, amount in
        Document.Source.Input(schedule.number, amount)
      }
      let total = amounts.reduce(Money.zero(catalogue.currency)) { $0 + $1 }
      return money(total, .rule("sum-of-services", inputs)).runs
    }
    return Document.Table.Row(words(.priceSum), [[]] + sums)
  }

  var credits: [Document.Block] {
    guard terms.credits else {
      return [
        .paragraph(words(.creditsNone)),
        .paragraph(term(terms.withoutCredits, "without-credits").runs),
        .paragraph(words(.creditsBonus)),
      ]
    }
    return [
      .definitions([define(.creditsClaim, term(terms.claim, "claim"))]),
      .paragraph(words(.creditsBonus)),
      .paragraph(words(.creditsExample, ["annex": Annex.example.reference])),
    ] + bySchedule(17)
  }
}
