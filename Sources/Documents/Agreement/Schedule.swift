import Negotiation
import Offers
import ServiceCatalogue

/// One service schedule: a chosen service with its option and all figures of `Offers`.
struct Schedule {
  /// S1, S2 … in the order of the services.
  let number: String
  let service: Service
  let tier: Tier
  let fact: ServiceFact
  let decision: Decision
  let request: OfferRequest
  let table: OptionsTable

  static func all(_ basis: DraftBasis) -> [Schedule] {
    var schedules: [Schedule] = []
    for fact in basis.facts.services {
      guard let decision = fact.decision, let service = basis.catalogue.service(fact.service),
        let tier = service.tier(decision.tier)
      else { continue }
      let request = basis.request(for: service)
      schedules.append(
        Schedule(
          number: "S\(schedules.count + 1)", service: service, tier: tier, fact: fact,
          decision: decision, request: request, table: OptionsTable(request)))
    }
    return schedules
  }

  /// Target of links: "s1".
  var anchor: String { number.lowercased() }

  func cell(_ row: OptionRow) -> OptionCell? { table.cell(row, tier: tier.id) }

  /// The rows that promise a level of this option, in the order of the table.
  var targets: [(row: OptionRow, cell: OptionCell)] {
    table.lines.filter(\.row.isTarget).compactMap { line in
      guard let cell = cell(line.row), cell.value != .notAgreed else { return nil }
      return (line.row, cell)
    }
  }

  /// What is missing for the targets of this option, each once (D5).
  var provisional: [Provisional] {
    var seen: Set<Provisional> = []
    return targets.flatMap(\.cell.provisional).filter { seen.insert($0).inserted }
  }

  /// The indicators with a target in this option.
  var indicators: [Indicator] { request.indicators.filter { tier.targets[$0.id] != nil } }

  /// A place in the catalogue.
  func path(_ parts: String...) -> String {
    (["services", service.id] + parts).joined(separator: "/")
  }

  func tierPath(_ parts: String...) -> String {
    (["services", service.id, "tiers", tier.id] + parts).joined(separator: "/")
  }
}
