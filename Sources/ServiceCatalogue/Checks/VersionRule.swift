/// C04: a version that can be pinned and compared: three numbers.
package enum VersionRule: CatalogueRule {
  package static let id = "catalogue-version"

  package static func findings(in catalogue: Catalogue) -> [CatalogueFinding] {
    let parts = catalogue.version.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count != 3 || !parts.allSatisfy(isNumber) else { return [] }
    return [
      fault(
        "catalogue/version", "\"\(catalogue.version)\" is not a version",
        "Write three numbers without leading zeros and with dots between them: \"2026.11.0\".")
    ]
  }

  private static func isNumber(_ part: Substring) -> Bool {
    let digits = (UInt8(ascii: "0")...UInt8(ascii: "9"))
    return (1...9).contains(part.utf8.count) && part.utf8.allSatisfy(digits.contains)
      && (part.count == 1 || !part.hasPrefix("0"))
  }
}
