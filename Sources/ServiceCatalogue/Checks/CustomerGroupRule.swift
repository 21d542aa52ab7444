/// Each group of users stands once, with somebody in it: their number weighs in the benefit.
package enum CustomerGroupRule: CustomerRule {
  package static let id = "customer-user-groups"

  package static func findings(
    in customer: Customer, of catalogue: Catalogue
  ) -> [CatalogueFinding] {
    let path = "customers/\(customer.id)/user-groups"
    let items = Identified.list(
      kind: "user group", scope: path, ids: customer.userGroups.map(\.group))
    let twice = items.filter { $0.path.contains("#") }.map {
      fault("\($0.path)/group", "\"\($0.id)\" stands here for the second time", "Add them up.")
    }
    return twice
      + zip(items, customer.userGroups).filter { $1.count == 0 }.map { item, _ in
        fault(
          "\(item.path)/count", "there is nobody in \"\(item.id)\"",
          "Write how many there are, or remove the group.")
      }
  }
}
