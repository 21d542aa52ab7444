import Wording

extension PlacedText {
  /// Every text of one service.
  package static func texts(of service: Service) -> [PlacedText] { service.texts }
}

extension Service {
  /// Every text of the service; customers read all of them.
  var texts: [PlacedText] {
    let path = "services/\(id)"
    return PlacedText.list(
      path,
      [
        ("name", name), ("promise", promise), ("co-creation/raising", coCreation.raising),
        ("baseline/source", baseline.source), ("history/source", history?.source),
        ("measuring-point", measuringPoint), ("security", security),
      ]) + lists(path) + parts(path) + tiers.flatMap { tierTexts($0, path) }
  }

  private func lists(_ path: String) -> [PlacedText] {
    [
      ("relieves/costs", relieves.costs), ("relieves/risks", relieves.risks),
      ("co-creation/provider", coCreation.provider),
      ("co-creation/customer", coCreation.customer), ("co-creation/users", coCreation.users),
      ("not-covered", notCovered),
    ].flatMap { key, texts in
      texts.enumerated().map { PlacedText(path: "\(path)/\(key)/\($0)", text: $1) }
    }
  }

  private func parts(_ path: String) -> [PlacedText] {
    limits.map { PlacedText(path: "\(path)/limits/\($0.id)/name", text: $0.name) }
      + addOns.map { PlacedText(path: "\(path)/add-ons/\($0.id)/name", text: $0.name) }
      + processes.flatMap { process in
        PlacedText.list(
          "\(path)/processes/\(process.kind.rawValue)",
          [("how", process.how), ("missing", process.missing)])
      }
  }

  private func tierTexts(_ tier: Tier, _ path: String) -> [PlacedText] {
    let path = "\(path)/tiers/\(tier.id)"
    return [PlacedText(path: "\(path)/name", text: tier.name)]
      + tier.benefits.flatMap { benefit in
        PlacedText.list(
          "\(path)/benefits/\(benefit.outcome)",
          [("statement", benefit.statement), ("basis", benefit.basis)])
      }
      + tier.tradeoffs.enumerated().map {
        PlacedText(path: "\(path)/tradeoffs/\($0)/reason", text: $1.reason)
      }
  }
}
