import Quantities

/// S01: bands are half-open, follow one another without gaps, and the lowest is open below.
package enum SchemeBandsRule: CatalogueRule {
  package static let id = "catalogue-scheme-bands"

  package static func findings(in catalogue: Catalogue) -> [CatalogueFinding] {
    catalogue.schemes.flatMap { scheme in
      scheme.bands.indices.compactMap { finding(scheme, $0) }
    }
  }

  private static func finding(_ scheme: CreditScheme, _ index: Int) -> CatalogueFinding? {
    let path = "schemes/\(scheme.id)/bands/\(index)"
    let band = scheme.bands[index]
    guard scheme.bands.indices.contains(index + 1) else {
      guard let from = band.from else { return nil }
      return fault(
        "\(path)/from", "nothing is said about an attainment below \(from) %",
        "Leave \"from\" out of the last band; a miss without credit has the credit \"0\".")
    }
    let next = scheme.bands[index + 1]
    guard let from = band.from, from < band.below else {
      return fault(
        path, "this band does not end above where the next one begins",
        "Write \"from\" below \"below\"; the bands go from the mildest miss to the worst.")
    }
    guard next.below != from else { return nil }
    return fault(
      "schemes/\(scheme.id)/bands/\(index + 1)/below",
      "the band before begins at \(from) %, this one ends at \(next.below) %",
      "Write \"\(from)\" here, so that each attainment lies in exactly one band.")
  }
}
