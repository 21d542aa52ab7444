import Negotiation
import Offers
import Quantities
import ServiceCatalogue
import Wording

extension Narrator {
  /// Break-even first, then price beside what the downtime costs; expected beside guaranteed.
  func comparison(_ service: Service) -> [Block] {
    let offering = Offering(facts: facts, setting: setting)
    guard let request = offering.request(for: service) else { return [] }
    let comparison = Comparison(request, costOfAnHour: offering.cost)
    let months = comparison.benefits.first?.months ?? 12
    var blocks: [Block] = [
      .paragraph(
        words(
          ComparisonPhrases.title,
          ["service": .localized(service.name), "term": .span(months, .month)]), indent: 0)
    ]
    blocks.append(.table(table(comparison, service)))
    blocks += comparison.breakEven.spans.map { .paragraph(span($0, service), indent: 2) }
    blocks.append(.paragraph(history(service), indent: 2))
    if facts.cost == nil {
      blocks.append(.paragraph(words(ComparisonPhrases.sides), indent: 2))
    } else {
      blocks += missed(comparison, service)
    }
    return blocks
  }

  private func table(_ comparison: Comparison, _ service: Service) -> TableBlock {
    let benefits = comparison.benefits
    var rows = [
      TableBlock.Row(
        label: words(ComparisonPhrases.price), cells: benefits.map { formats.money($0.price) }),
      TableBlock.Row(
        label: words(ComparisonPhrases.guaranteed), cells: benefits.map { hours($0.guaranteed) }),
    ]
    if benefits.contains(where: { $0.expected != nil }) {
      rows.append(
        TableBlock.Row(
          label: words(ComparisonPhrases.expected),
          cells: benefits.map { $0.expected.map { hours($0.downtime) } ?? formats.nothing }))
    }
    if comparison.cost != nil {
      rows.append(
        TableBlock.Row(
          label: words(ComparisonPhrases.loss),
          cells: benefits.map { $0.guaranteed.loss.map { formats.money($0) } ?? formats.nothing }))
      if benefits.contains(where: { $0.expected?.downtime.loss != nil }) {
        rows.append(
          TableBlock.Row(
            label: words(ComparisonPhrases.expectedLoss),
            cells: benefits.map {
              $0.expected?.downtime.loss.map { formats.money($0) } ?? formats.nothing
            }))
      }
    }
    return TableBlock(
      columns: benefits.map { tierName($0.tier, of: service.id) }, rows: rows,
      colon: formats.colon)
  }

  private func hours(_ downtime: Benefit.Downtime) -> String {
    formats.duration(minutes: Int(downtime.seconds.numerator / (downtime.seconds.denominator * 60)))
  }

  private func span(_ span: BreakEven.Span, _ service: Service) -> String {
    var pieces: [String: Piece] = [
      "tier": .text(tierName(span.id, of: service.id)), "from": .money(span.from),
    ]
    guard let below = span.below else {
      return words(
        span.from.minor == 0 ? ComparisonPhrases.always : ComparisonPhrases.cheapestFrom, pieces)
    }
    pieces["below"] = .money(below)
    return words(
      span.from.minor == 0
        ? ComparisonPhrases.cheapestBelow : ComparisonPhrases.cheapestBetween, pieces)
  }

  private func history(_ service: Service) -> String {
    guard let history = service.history else { return words(ComparisonPhrases.noHistory) }
    return words(
      ComparisonPhrases.history,
      [
        "down": .minutes(history.downMinutes), "months": .span(history.months, .month),
        "n": .count(history.months), "source": .text(sentence(history.source)),
      ])
  }

  private func missed(_ comparison: Comparison, _ service: Service) -> [Block] {
    let losses = comparison.missedHours.compactMap { missed -> (MissedHour, Money)? in
      missed.loss.map { (missed, $0.upperBound) }
    }
    guard losses.contains(where: { $0.0.credit != nil }) else {
      return losses.prefix(1).map { _, loss in
        .paragraph(words(ComparisonPhrases.missed, ["loss": .money(loss)]), indent: 2)
      }
    }
    return losses.compactMap { missed, loss in
      missed.credit.map { credit in
        .paragraph(
          words(
            ComparisonPhrases.missedCredited,
            [
              "tier": .text(tierName(missed.tier, of: service.id)), "loss": .money(loss),
              "credit": .money(credit.amount),
            ]), indent: 2)
      }
    }
  }
}
