import Dialogues
import Offers
import Quantities
import ServiceCatalogue
import Understanding

extension Doer {
  private func found(
    _ outcome: String, _ tier: Tier, tierSlot: String, priceSlot: String
  ) -> Result {
    Result(
      outcome: outcome,
      values: [tierSlot: .ref(tier.id), priceSlot: .money(tier.price.monthly)])
  }

  /// The lowest option that keeps to every figure of a wish, else the one nearest to it, else the best
  /// (D0, D4). Whether it keeps to the wish is said; what is provisional keeps to nothing.
  func findNearest(_ service: Service?, wish: String) -> Result {
    guard let service, let best = service.tiers.max(by: { $0.rank < $1.rank }) else {
      preconditionFailure("A service without options was offered: the catalogue was not checked.")
    }
    let said = Statement(
      words: wish, speaker: "", language: meeting.language, at: setting.now, record: 0)
    let reader = WishReader(service, setting)
    let wishes = reader.wishes(in: said)
    let analyses = analyses(of: wishes, service)
    if reader.isWhole(said), analyses.count == wishes.count,
      case let keepers = keeping(to: analyses, service), let lowest = keepers.first
    {
      var result = found("kept", lowest, tierSlot: "nearest", priceSlot: "nearest-price")
      result.values["keepers"] = .list(keepers.map { .ref($0.id) })
      return result
    }
    let standing = analyses.lazy.compactMap { $0.firstThatMeets ?? $0.best }.first
    let nearest = standing.flatMap { service.tier($0.tier) } ?? best
    return found("found", nearest, tierSlot: "nearest", priceSlot: "nearest-price")
  }

  private func analyses(of wishes: [Wish], _ service: Service) -> [WishAnalysis] {
    guard let request = Offering(facts: facts, setting: setting).request(for: service) else {
      return []
    }
    let table = OptionsTable(request)
    return wishes.compactMap { WishAnalysis($0, request: request, table: table) }
  }

  /// The options that keep to all of them, the lowest first; none where there is nothing to keep to.
  private func keeping(to wishes: [WishAnalysis], _ service: Service) -> [Tier] {
    guard !wishes.isEmpty else { return [] }
    return service.tiers.sorted { $0.rank < $1.rank }.filter { tier in
      wishes.allSatisfy { wish in
        wish.standings.contains { $0.tier == tier.id && $0.meets && !$0.isProvisional }
      }
    }
  }

  /// The next cheaper option; the cheapest of all while none is chosen.
  func findCheaper(_ service: Service?, than tier: String?) -> Result {
    guard let service, let request = Offering(facts: facts, setting: setting).request(for: service)
    else { return Result(outcome: "none") }
    let table = OptionsTable(request)
    let comparison = Comparison(
      request, costOfAnHour: Offering(facts: facts, setting: setting).cost)
    let cheaper =
      tier.map { Cheaper(than: $0, in: table, comparison)?.to } ?? table.columns.first?.id
    guard let option = cheaper.flatMap(service.tier) else { return Result(outcome: "none") }
    return found("found", option, tierSlot: "cheaper", priceSlot: "cheaper-price")
  }

  /// Who may decide about this price: the speaker, another one here, or nobody in the room (A1).
  func weighAuthority(_ service: Service?, tier: String?) -> Result {
    guard let tier = tier.flatMap({ service?.tier($0) }) else {
      preconditionFailure("An option was chosen that the service does not have.")
    }
    // Chosen is what was shown, even where the catalogue has changed since.
    let shown = service.flatMap { facts.shown[$0.id]?.option(tier.id) }
    let price = shown?.monthly ?? tier.price.monthly
    // A limit is one for the month, so what was chosen for the other services counts too.
    let others = facts.decisions.filter { $0.service != service?.id }.map(\.monthly)
    let burden = others.reduce(price, +)
    let chooser = self.meeting.run.trail.last { $0.answer != nil }?.answer?.speaker ?? ""
    var values: [String: Value] = ["price": .money(price)]
    if facts.participant(chooser)?.mayDecide(burden) == true {
      values["decider"] = .ref(chooser)
      return Result(outcome: "enough", values: values)
    }
    if let other = facts.participants.first(where: { $0.mayDecide(burden) }) {
      values["decider"] = .ref(other.id)
      return Result(outcome: "other", values: values)
    }
    let known = setting.customer.people.first { person in
      person.role != .user && (person.decidesUpTo.map { burden <= $0 } ?? false)
    }
    if let known { values["decider"] = .ref(known.id) }
    return Result(outcome: "absent", values: values)
  }
}
