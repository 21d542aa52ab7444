/// All rules of a customer's file.
package enum CustomerRules {
  package static let all: [any CustomerRule.Type] = [
    CustomerIdRule.self, CustomerShortRule.self, CustomerLanguagesRule.self,
    CustomerSignerRule.self, CustomerReferenceRule.self, CustomerLanguageRule.self,
    CustomerAuthorityRule.self, CustomerBillingRule.self, CustomerGroupRule.self,
    CustomerAliasRule.self,
  ]

  package static func findings(
    in customer: Customer, of catalogue: Catalogue, _ depth: CatalogueRules.Depth = .full
  ) -> [CatalogueFinding] {
    all.filter { depth == .full || !$0.isAdvice }
      .flatMap { $0.findings(in: customer, of: catalogue) }
  }
}
