/// C04: a catalogue begins to hold before it ends.
package enum EffectiveRule: CatalogueRule {
  package static let id = "catalogue-effective"

  package static func findings(in catalogue: Catalogue) -> [CatalogueFinding] {
    guard let end = catalogue.effective.to, end <= catalogue.effective.from else { return [] }
    return [
      fault(
        "catalogue/effective/to", "the catalogue ends on \(end), not after it begins",
        "Write a day after \(catalogue.effective.from), or leave \"to\" out.")
    ]
  }
}
