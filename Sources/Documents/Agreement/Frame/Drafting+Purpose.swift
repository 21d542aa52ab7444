import Negotiation
import Quantities
import ServiceCatalogue
import Wording

/// Clause 3: the outcomes that the services serve, and what their loss would mean (A3, E1).
extension Drafting {
  var purpose: [Document.Block] {
    guard !facts.outcomes.isEmpty else {
      return [.paragraph(words(.purposeNone)), .paragraph(cost)]
    }
    let table = Document.Table(
      caption: [],
      columns: head(
        .colNumber, .colOutcome, .colOwner, .colImportance, .colMeasure, .colToday, .colAim),
      rows: facts.outcomes.map(outcome))
    let caveats = facts.outcomes.compactMap(caveat)
    return [.paragraph(words(.purposeIntro)), .table(table)]
      + (caveats.isEmpty ? [] : [.bullets(caveats)])
      + [.paragraph(vital), .paragraph(cost)]
  }

  private func outcome(_ outcome: OutcomeFact) -> Document.Table.Row {
    let importance = outcome.importance.map { words(self.importance($0)) }
    return Document.Table.Row(
      [fact(outcome.id)],
      [
        statement(outcome), title(of: outcome.owner).runs, importance ?? words(.toBeAgreed),
      ] + measure(outcome))
  }

  /// The customer's words if they are released, else the catalogue's, else only that there are some.
  private func statement(_ outcome: OutcomeFact) -> [Document.Run] {
    if released.contains(outcome.id) { return [quoted(outcome.statement)] }
    guard let type = outcome.type.flatMap(catalogue.outcome) else {
      return words(.outcomeOwnWords, ["annex": Annex.told.reference])
    }
    return data(type.statement, "outcomes/\(type.id)/statement").runs
  }

  /// Measure, figure of today, figure to be reached: the customer's own measure comes first.
  private func measure(_ outcome: OutcomeFact) -> [[Document.Run]] {
    if let own = outcome.measure {
      let said =
        released.contains(outcome.id)
        ? [quoted(own)] : words(.outcomeOwnMeasure, ["annex": Annex.told.reference])
      return [said, nothing, nothing]
    }
    guard let type = outcome.type.flatMap(catalogue.outcome) else {
      return [words(.toBeAgreed), nothing, nothing]
    }
    let path = "outcomes/\(type.id)/measure"
    let unit = " \(type.measure.unit.in(language))"
    func figure(_ number: Exact, _ field: String) -> TextValue {
      .sourced(formats.number(number) + unit, catalogueSource("\(path)/\(field)"))
    }
    let aim = figure(type.measure.target, "target")
    return [
      data(type.measure.name, "\(path)/name").runs, figure(type.measure.baseline, "baseline").runs,
      basis.levels[outcome.id].map { self.aim(outcome, own: $0, catalogue: aim) }
        ?? aim.runs,
    ]
  }

  /// What the customer named stands before what the catalogue aims at.
  private func aim(
    _ outcome: OutcomeFact, own: OwnLevel, catalogue: TextValue
  ) -> [Document.Run] {
    words(
      .outcomeOwnAim,
      [
        "own": .sourced(formats.duration(seconds: own.seconds), said(outcome.statement)),
        "target": catalogue,
      ])
  }

  private func caveat(_ outcome: OutcomeFact) -> [Document.Run]? {
    guard outcome.measure == nil, let type = outcome.type.flatMap(catalogue.outcome),
      let caveat = type.measure.caveat
    else { return nil }
    return words(
      .purposeCaveat,
      [
        "outcome": TextValue([fact(outcome.id)]),
        "caveat": data(caveat, "outcomes/\(type.id)/measure/caveat"),
      ])
  }

  private func importance(_ importance: OutcomeFact.Importance) -> TextKey {
    switch importance {
    case .vital: .importanceVital
    case .important: .importanceImportant
    case .useful: .importanceUseful
    }
  }

  private var vital: [Document.Run] {
    let ids = facts.outcomes.filter { $0.importance == .vital }.map { [fact($0.id)] }
    guard !ids.isEmpty else { return words(.purposeVitalNone) }
    return words(.purposeVital, ["outcomes": TextValue(.joined(ids, by: ", "))])
  }

  /// What an hour costs is the customer's own: it stands here only if he released it (MEETING 12).
  private var cost: [Document.Run] {
    switch facts.cost {
    case .hour(let amount, let statement)? where released.contains("F1"):
      words(.purposeCost, ["cost": money(amount, said(statement))])
    case .hour?: words(.purposeCostKept)
    case .undisclosed?, nil: words(.purposeCostNone)
    }
  }
}
