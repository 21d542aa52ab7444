import Quantities
import ServiceCatalogue

/// Finds whose words or which place in the catalogue stand behind a fact's id (DECISIONS 4).
struct SourceFinder {
  let facts: Facts
  let setting: Setting

  func statement(_ id: String) -> Statement? {
    facts.outcome(id)?.statement
      ?? facts.observation(id)?.statement
      ?? facts.requirements.first { $0.id == id }?.statement
      ?? facts.promises.first { $0.id == id }?.statement
      ?? facts.decisions.first { $0.id == id }?.choice
      ?? (id == "F1" ? facts.cost?.statement : nil)
  }

  func source(_ id: String) -> Sourced? {
    if let decision = facts.decisions.first(where: { $0.id == id }) {
      return .catalogue(
        id: id, reference: decision.shown?.catalogue ?? setting.catalogue.reference,
        path: "services/\(decision.service)/tiers/\(decision.tier)/price/monthly")
    }
    return statement(id).map { .statement(id: id, $0) }
  }
}
