import Wording

/// A1, A02: somebody signs for the customer, and a user never does.
package enum CustomerSignerRule: CustomerRule {
  package static let id = "customer-signer"

  package static func findings(
    in customer: Customer, of catalogue: Catalogue
  ) -> [CatalogueFinding] {
    let path = "customers/\(customer.id)/people"
    let users = customer.people.filter { $0.signs && $0.role == .user }.map { person in
      fault(
        "\(path)/\(person.id)/signs", "\(person.name.original) is a user and signs",
        "Users use; let a customer or a sponsor sign, or correct the role.")
    }
    guard !customer.people.contains(where: \.signs) else { return users }
    return [
      fault(
        path, "nobody signs for \(customer.name)",
        "Write \"signs: signs\" for at least one person who is a customer or a sponsor.")
    ]
  }
}
