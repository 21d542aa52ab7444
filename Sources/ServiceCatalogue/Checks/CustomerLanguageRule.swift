import Wording

/// A meeting begins in a language in which the catalogue is written.
package enum CustomerLanguageRule: CustomerRule {
  package static let id = "customer-language"

  package static func findings(
    in customer: Customer, of catalogue: Catalogue
  ) -> [CatalogueFinding] {
    guard !catalogue.languages.contains(customer.language) else { return [] }
    let known = catalogue.languages.map(\.code).joined(separator: ", ")
    return [
      fault(
        "customers/\(customer.id)/language",
        "the catalogue is not written in \"\(customer.language.code)\"",
        "Write one of \(known), or add the language to the catalogue.")
    ]
  }
}
