/// Ids of a customer and of its people are ids, and each person's is its own.
package enum CustomerIdRule: CustomerRule {
  package static let id = "customer-id"

  package static func findings(
    in customer: Customer, of catalogue: Catalogue
  ) -> [CatalogueFinding] {
    let path = "customers/\(customer.id)"
    let own = Identified(kind: "customer", id: customer.id, path: path, scope: path)
    let people = Identified.list(
      kind: "person", scope: "\(path)/people", ids: customer.people.map(\.id))
    let malformed = ([own] + people).filter { !$0.isWellFormed }.map { item in
      fault(
        "\(item.path)/id", "\"\(item.id)\" is not an id",
        "Write 1 to 63 lower-case letters, digits and hyphens; begin and end with no hyphen.")
    }
    return malformed
      + people.filter { $0.path.contains("#") }.map { item in
        fault(
          "\(item.path)/id", "the id \"\(item.id)\" stands here for the second time",
          "Give each person an id of their own.")
      }
  }
}
