import Quantities
import Wording

/// A1, O04: a user is heard and never chooses, so there is no amount up to which a user decides.
package enum CustomerAuthorityRule: CustomerRule {
  package static let id = "customer-authority"

  package static func findings(
    in customer: Customer, of catalogue: Catalogue
  ) -> [CatalogueFinding] {
    customer.people.filter { $0.role == .user && $0.decidesUpTo != nil }.map { person in
      fault(
        "customers/\(customer.id)/people/\(person.id)/decides-up-to",
        "\(person.name.original) is a user and decides",
        "Remove the amount, or write \"role: customer\" or \"role: sponsor\".")
    }
  }
}
