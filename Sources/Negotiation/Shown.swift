package import Quantities

/// The options of one service as they were shown: prices and targets, as they stood.
package struct Shown: Hashable, Sendable, Codable {
  package struct Option: Hashable, Sendable, Codable {
    package let tier: String
    package let monthly: Money
    package let oneOff: Money
    package let total: Money
    /// Indicator id → target, in the indicator's unit.
    package let targets: [String: Exact]

    package init(
      tier: String, monthly: Money, oneOff: Money, total: Money, targets: [String: Exact]
    ) {
      self.tier = tier
      self.monthly = monthly
      self.oneOff = oneOff
      self.total = total
      self.targets = targets
    }
  }

  package let service: String
  package let catalogue: String
  package let options: [Option]

  package init(service: String, catalogue: String, options: [Option]) {
    self.service = service
    self.catalogue = catalogue
    self.options = options
  }
}
