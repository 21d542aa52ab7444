import Negotiation
import Offers
import Quantities
import ServiceCatalogue
import Wording

extension Narrator {
  /// A wish beside the option that meets it, or comes nearest; an availability in minutes of a real
  /// month. Nil where no option says anything of the kind.
  func nearest(_ analysis: WishAnalysis, _ table: OptionsTable) -> String? {
    guard let standing = analysis.firstThatMeets ?? analysis.best,
      let offered = offered(standing.tier, for: analysis.wish, table)
    else { return nil }
    let tier = Piece.text(tierName(standing.tier, of: table.service))
    if case .availability = analysis.wish, let wished = analysis.wished,
      let offered = analysis.offered, analysis.isBeyondAllOptions
    {
      return words(
        ReadBackPhrases.wished,
        [
          "wished": .minutes(wished.minutes), "offered": .minutes(offered.minutes),
          "month": .inMonth(wished.month), "tier": tier,
        ])
    }
    if case .hours(let wished) = analysis.wish, offered == formats.hours(wished.week) {
      return words(ReadBackPhrases.keptPlainly, ["tier": tier])
    }
    return words(
      analysis.isBeyondAllOptions ? ReadBackPhrases.nearest : ReadBackPhrases.kept,
      ["tier": tier, "offered": .text(offered)])
  }

  /// What an option holds against a wish.
  private func offered(_ tier: String, for wish: Wish, _ table: OptionsTable) -> String? {
    if case .hours = wish {
      return setting.catalogue.service(table.service)?.tier(tier).map { hours($0.hours) }
    }
    return table.cell(wish.row, tier: tier).map(cell)
  }

  /// What a wish asks for, and of what: 20 min, of unplanned downtime.
  func wished(_ analysis: WishAnalysis, _ table: OptionsTable) -> [String: Piece] {
    let wish = analysis.wish
    let text =
      switch wish {
      case .availability(let percent): formats.target(percent)
      case .level(let indicator, let level):
        setting.catalogue.indicator(indicator).map { self.level(level, $0.unit) }
          ?? formats.number(level)
      case .firstNotice(let minutes), .updates(let minutes), .restored(let minutes),
        .longestInterruption(let minutes), .downtime(let minutes), .dataLoss(let minutes),
        .recovery(let minutes):
        formats.duration(minutes: minutes)
      case .limit(_, let count): formats.number(count)
      case .hours(let calendar): formats.hours(calendar.week)
      }
    if case .hours = wish {
      return ["wish": .text(text), "row": .text(words(TablePhrases.serviceHours))]
    }
    let row =
      wish.row == .downtime ? words(TablePhrases.unplanned) : label(wish.row, table)
    let bound =
      analysis.direction == .lower ? ReadBackPhrases.atMost : ReadBackPhrases.atLeast
    let bounded = words(bound, ["value": .text(text)])
    return ["wish": .text(bounded), "row": .text(formats.inSentence(row))]
  }

  /// What the outcomes' own words ask of the service, beside its options: no figure that a customer
  /// named is passed over in silence (D6).
  func demands(_ service: Service, _ request: OfferRequest, _ table: OptionsTable) -> [Block] {
    let reader = WishReader(service, setting)
    var lines: [String] = []
    var isBeyond = false
    for outcome in facts.outcomes where outcome.type.map(service.outcomes.contains) ?? true {
      for wish in reader.demands(of: outcome) {
        guard let analysis = WishAnalysis(wish, request: request, table: table),
          let sentence = nearest(analysis, table)
        else { continue }
        let asked = wished(analysis, table).merging(["id": .text(outcome.id)]) { first, _ in
          first
        }
        lines.append(words(TablePhrases.demand, asked) + " " + sentence)
        isBeyond = isBeyond || analysis.isBeyondAllOptions
      }
    }
    if isBeyond { lines.append(words(TablePhrases.sayIfItHolds)) }
    return lines.map { .paragraph($0, indent: 0) }
  }
}
