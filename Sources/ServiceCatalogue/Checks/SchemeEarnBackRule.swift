/// S05: a credit is earned back by months that meet the target, so by at least one.
package enum SchemeEarnBackRule: CatalogueRule {
  package static let id = "catalogue-scheme-earn-back"

  package static func findings(in catalogue: Catalogue) -> [CatalogueFinding] {
    catalogue.schemes.filter { $0.earnBackMonths == 0 }.map { scheme in
      fault(
        "schemes/\(scheme.id)/earn-back-months", "a credit would be earned back by no month at all",
        "Write how many good months in a row it takes, or leave the key out.")
    }
  }
}
