import Wording

/// C07 for customers: their texts stand in all languages of the catalogue.
package enum CustomerLanguagesRule: CustomerRule {
  package static let id = "customer-languages"

  package static func findings(
    in customer: Customer, of catalogue: Catalogue
  ) -> [CatalogueFinding] {
    let path = "customers/\(customer.id)"
    let people = customer.people.flatMap { person in
      [
        ("people/\(person.id)/name", person.name.isTranslated ? person.name : nil),
        ("people/\(person.id)/title", person.title),
      ]
    }
    return PlacedText.list(path, [("business", customer.business)] + people).compactMap { placed in
      let missing = placed.text.missing(of: catalogue.languages).map(\.code)
      guard !missing.isEmpty else { return nil }
      return fault(
        placed.path, "this text is missing in \(missing.joined(separator: ", "))",
        "Add \(missing.map { "\"\($0): …\"" }.joined(separator: " and ")).")
    }
  }
}
