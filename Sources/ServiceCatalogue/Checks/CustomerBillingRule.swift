/// B5: departments are charged or shown their costs; a company gets an invoice.
package enum CustomerBillingRule: CustomerRule {
  package static let id = "customer-billing"

  package static func findings(
    in customer: Customer, of catalogue: Catalogue
  ) -> [CatalogueFinding] {
    guard customer.kind == .commercial, customer.billing != .invoice else { return [] }
    return [
      fault(
        "customers/\(customer.id)/billing",
        "a commercial customer is billed by \"\(customer.billing.rawValue)\"",
        "Write \"invoice\", or \"kind: internal\" for a department of your own.")
    ]
  }
}
