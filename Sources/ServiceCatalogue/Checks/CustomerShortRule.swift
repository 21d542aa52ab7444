/// The short name fits the prompt.
package enum CustomerShortRule: CustomerRule {
  package static let id = "customer-short"
  private static let columns = 16

  package static func findings(
    in customer: Customer, of catalogue: Catalogue
  ) -> [CatalogueFinding] {
    guard customer.short.count > columns else { return [] }
    return [
      fault(
        "customers/\(customer.id)/short",
        "\"\(customer.short)\" has \(customer.short.count) columns",
        "Find a name of at most \(columns) columns for the prompt.")
    ]
  }
}
