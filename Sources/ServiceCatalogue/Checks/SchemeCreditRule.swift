import Quantities

/// S02: a worse month never earns a smaller credit.
package enum SchemeCreditRule: CatalogueRule {
  package static let id = "catalogue-scheme-credit"

  package static func findings(in catalogue: Catalogue) -> [CatalogueFinding] {
    catalogue.schemes.flatMap { scheme in
      zip(scheme.bands, scheme.bands.dropFirst()).enumerated().compactMap { index, pair in
        let (milder, worse) = pair
        guard worse.credit < milder.credit else { return nil }
        return fault(
          "schemes/\(scheme.id)/bands/\(index + 1)/credit",
          "a worse month is credited \(worse.credit) %, a milder one \(milder.credit) %",
          "Write at least \(milder.credit) here.")
      }
    }
  }
}
