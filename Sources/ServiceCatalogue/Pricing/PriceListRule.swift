import Diagnostics

/// One thing that must hold in a sound price list: a pure function from the list to findings.
package protocol PriceListRule: Sendable {
  /// Kebab-case, for ever; a folder of the gallery and a heading of docs/reference/faults.md.
  static var id: String { get }

  static func findings(in list: PriceList) -> [CatalogueFinding]
}

extension PriceListRule {
  /// The list contradicts itself and is not used.
  static func fault(_ path: String, _ message: String, _ remedy: String) -> CatalogueFinding {
    CatalogueFinding(id: id, severity: .fault, path: path, message: message, remedy: remedy)
  }

  /// The list can be used as it stands; somebody should look at it.
  static func warning(_ path: String, _ message: String, _ remedy: String) -> CatalogueFinding {
    CatalogueFinding(id: id, severity: .warning, path: path, message: message, remedy: remedy)
  }
}

/// All rules of a sound price list, in the order of docs/reference/faults.md.
package enum PriceListRules {
  package static let all: [any PriceListRule.Type] = [
    PricingAddOnApartRule.self, PricingAddOnCycleRule.self, PricingAddOnDearerRule.self,
    PricingAddOnFeatureRule.self, PricingAddOnIdleRule.self, PricingAddOnLimitRule.self,
    PricingAddOnTwiceRule.self, PricingAddOnUnavailableRule.self, PricingAddOnUnknownRule.self,
    PricingAnnualDearerRule.self, PricingBillingRule.self, PricingDatesRule.self,
    PricingFeatureLostRule.self, PricingLimitLowerRule.self, PricingLinkRule.self,
    PricingNothingRule.self, PricingPlanEqualRule.self, PricingPlanFeatureRule.self,
    PricingPlanLimitRule.self, PricingTooLargeRule.self,
  ]

  package static func findings(in list: PriceList) -> [CatalogueFinding] {
    all.flatMap { $0.findings(in: list) }
  }
}
