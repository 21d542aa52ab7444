import Quantities

/// What was measured was measured in some months, and cannot have been down for longer than these.
package enum HistoryRule: CatalogueRule {
  package static let id = "catalogue-history"
  private static let minutesOfLongestMonth = 31 * 1_440

  package static func findings(in catalogue: Catalogue) -> [CatalogueFinding] {
    catalogue.services.compactMap { service in
      guard let history = service.history else { return nil }
      let path = "services/\(service.id)/history"
      if history.months == 0 {
        return fault(
          "\(path)/months", "nothing was measured in 0 months",
          "Write in how many months it was measured, or leave \"history\" out.")
      }
      guard history.downMinutes / minutesOfLongestMonth >= history.months else { return nil }
      return fault(
        "\(path)/down", "\(history.months) months are not as long as this",
        "Write the downtime of all these months together, such as PT3H.")
    }
  }
}
