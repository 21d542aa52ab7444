package import Wording

/// Costs and risks that the customer no longer has to manage (E1).
package struct Relief: Hashable, Sendable {
  package let costs: [LocalizedText]
  package let risks: [LocalizedText]

  package init(costs: [LocalizedText], risks: [LocalizedText]) {
    self.costs = costs
    self.risks = risks
  }
}
