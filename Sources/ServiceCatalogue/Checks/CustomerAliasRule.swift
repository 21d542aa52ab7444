import Wording

/// A customer's own name for one thing is not the catalogue's name for another.
package enum CustomerAliasRule: CustomerRule {
  package static let id = "customer-alias"
  package static let isAdvice = true

  package static func findings(
    in customer: Customer, of catalogue: Catalogue
  ) -> [CatalogueFinding] {
    guard !customer.aliases.isEmpty else { return [] }
    let outlines = catalogue.services.outlines
    return customer.aliases.sorted { $0.key < $1.key }.compactMap { words, target in
      let key = words.lowercased()
      let other = outlines.first { $0.id != target && $0.keys.values.contains(key) }
      guard let other else { return nil }
      return warning(
        "customers/\(customer.id)/aliases/\(words)",
        "\"\(words)\" is the name of \"\(other.id)\" in the catalogue",
        "Choose other words, or lead them to \"\(other.id)\".")
    }
  }
}
