import Quantities

/// K03: a holiday stands once.
package enum HolidayTwiceRule: CatalogueRule {
  package static let id = "catalogue-holiday-twice"

  package static func findings(in catalogue: Catalogue) -> [CatalogueFinding] {
    catalogue.holidays.flatMap { set in
      let path = "holidays/\(set.id)/days"
      let days = set.days.map(\.date.description)
      return Identified.list(kind: "day", scope: path, ids: days)
        .filter { $0.path.contains("#") }
        .map { fault("\($0.path)/date", "\($0.id) stands here for the second time", "Remove one.") }
    }
  }
}
