/// C06: a zone has the form of an IANA id. Whether the machine knows it is seen when files are read.
package enum ZoneRule: CatalogueRule {
  package static let id = "catalogue-zone"

  package static func findings(in catalogue: Catalogue) -> [CatalogueFinding] {
    let own = catalogue.underpinnings.compactMap { item in
      item.zone.map { ("underpinnings/\(item.id)/zone", $0) }
    }
    return ([("catalogue/zone", catalogue.zone)] + own).filter { !isWellFormed($0.1) }.map {
      fault(
        $0, "\"\($1)\" is not the id of a time zone",
        "Write an id of the IANA time zone database such as \"Europe/Berlin\".")
    }
  }

  private static func isWellFormed(_ zone: String) -> Bool {
    if zone == "UTC" { return true }
    let parts = zone.split(separator: "/", omittingEmptySubsequences: false)
    return (2...3).contains(parts.count)
      && parts.allSatisfy { part in
        part.first?.isUppercase == true && part.utf8.allSatisfy(letters.contains)
      }
  }

  private static let letters = Set(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_+-".utf8)
}
