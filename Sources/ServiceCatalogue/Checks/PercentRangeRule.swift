import Quantities

/// Shares of a whole lie between 0 and 100 %.
package enum PercentRangeRule: CatalogueRule {
  package static let id = "catalogue-percent"

  package static func findings(in catalogue: Catalogue) -> [CatalogueFinding] {
    percents(catalogue).filter { $0.value < .zero || $0.value > .hundred }.map {
      fault($0.path, "\($0.value) % is no share of a whole", "Write a percentage from 0 to 100.")
    }
  }

  private static func percents(_ catalogue: Catalogue) -> [(path: String, value: Percent)] {
    var all: [(path: String, value: Percent)] = []
    for service in catalogue.services {
      all.append(("services/\(service.id)/baseline/availability", service.baseline.availability))
    }
    for item in catalogue.underpinnings {
      all.append(("underpinnings/\(item.id)/availability", item.availability))
    }
    for terms in catalogue.terms {
      if let vat = terms.vat { all.append(("terms/\(terms.kind.rawValue)/vat", vat)) }
    }
    for scheme in catalogue.schemes {
      all.append(("schemes/\(scheme.id)/cap-month", scheme.capMonth))
      all.append(("schemes/\(scheme.id)/cap-year", scheme.capYear))
      all += scheme.bands.enumerated().map {
        ("schemes/\(scheme.id)/bands/\($0.offset)/credit", $0.element.credit)
      }
    }
    return all
  }
}
