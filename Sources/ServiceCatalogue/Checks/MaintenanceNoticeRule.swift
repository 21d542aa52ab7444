/// M07: only announced maintenance is no downtime, so it is announced at least a day before.
package enum MaintenanceNoticeRule: CatalogueRule {
  package static let id = "catalogue-maintenance-notice"

  package static func findings(in catalogue: Catalogue) -> [CatalogueFinding] {
    catalogue.maintenance.filter { $0.noticeDays == 0 }.map { window in
      fault(
        "maintenance/\(window.id)/notice-days", "work that is not announced before is downtime",
        "Write how many days before the work it is announced, at least 1.")
    }
  }
}
