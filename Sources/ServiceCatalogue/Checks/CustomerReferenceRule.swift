import Diagnostics
import Quantities

/// C02 for customers: user groups, speakers, and services and outcomes behind aliases exist.
package enum CustomerReferenceRule: CustomerRule {
  package static let id = "customer-reference"

  package static func findings(
    in customer: Customer, of catalogue: Catalogue
  ) -> [CatalogueFinding] {
    references(customer, catalogue).filter { !$0.isResolved }.map { reference in
      let near = Spelling.nearest(reference.id, in: reference.known)
      let known = reference.known.sorted().prefix(12).joined(separator: ", ")
      return fault(
        reference.path, "there is no \(reference.kind) \"\(reference.id)\"",
        near.map { "Did you mean \"\($0)\"?" } ?? "Write one that is there: \(known).")
    }
  }

  private static func references(_ customer: Customer, _ catalogue: Catalogue) -> [Reference] {
    let path = "customers/\(customer.id)"
    let groups = customer.userGroups.map {
      Reference(
        path: "\(path)/user-groups/\($0.group)/group", kind: "user group", id: $0.group,
        known: catalogue.userGroups.map(\.id))
    }
    let people = customer.people.map(\.id)
    let dates = customer.observations.map(\.date.description)
    let items = Identified.list(kind: "", scope: "\(path)/observations", ids: dates)
    let speakers = zip(items, customer.observations).map {
      Reference(path: "\($0.path)/speaker", kind: "person", id: $1.speaker, known: people)
    }
    // All ids are looked through only where one leads nowhere.
    let unknown = customer.aliases.filter {
      !catalogue.services.contains(id: $0.value) && catalogue.outcome($0.value) == nil
    }
    let targets =
      unknown.isEmpty
      ? [] : catalogue.services.outlines.map(\.id) + catalogue.outcomes.map(\.id)
    let aliases = unknown.sorted { $0.key < $1.key }.map {
      Reference(
        path: "\(path)/aliases/\($0.key)", kind: "service or outcome", id: $0.value,
        known: targets)
    }
    return groups + speakers + aliases
  }
}
