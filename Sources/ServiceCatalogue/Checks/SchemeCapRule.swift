import Quantities

/// S03: a band that lies above the cap of the month promises what is never paid.
package enum SchemeCapRule: CatalogueRule {
  package static let id = "catalogue-scheme-cap"
  package static let isAdvice = true

  package static func findings(in catalogue: Catalogue) -> [CatalogueFinding] {
    catalogue.schemes.flatMap { scheme in
      scheme.bands.enumerated().filter { $0.element.credit > scheme.capMonth }.map {
        warning(
          "schemes/\(scheme.id)/bands/\($0.offset)/credit",
          "\($0.element.credit) % is never credited: \"cap-month\" is \(scheme.capMonth) %",
          "Raise the cap, or write at most \(scheme.capMonth) here.")
      }
    }
  }
}
