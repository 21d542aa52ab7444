import Diagnostics
import ServiceCatalogue

/// Reads services and holds each against the rules, given what all services share.
struct ServiceChecker: Sendable {
  /// A service's file, and what came of it.
  struct Checked: Sendable {
    let name: String
    let verdict: ServiceVerdict
    /// Nil where the verdict was known, or the file could not be read as a service.
    let service: Service?
  }

  /// The common parts; nil where they cannot be read: then services are read only.
  let common: Catalogue?
  let reader: CatalogueReader
  let depth: CatalogueRules.Depth
  let refusals: RefusalCheck
  /// Nil where verdicts cannot be kept.
  let basis: ServiceVerdict.Basis?

  /// The services of some files, in their order.
  ///
  /// - Parameter isEach: every service is wanted; else only verdicts are, and what is known of an
  ///   unchanged file is not found out again.
  func check(_ names: [String], in files: CatalogueFiles, reading isEach: Bool) -> [Checked] {
    var checked = isEach ? names.map { _ in nil } : known(names, in: files)
    // What is new is gathered first: each portion goes through the common parts, too.
    let open = checked.indices.filter { checked[$0] == nil }
    let new = Parallel.map(Self.portions(open.map { names[$0] })) {
      check(portion: $0, in: files, reading: isEach)
    }
    for (index, found) in zip(open, new.joined()) { checked[index] = found }
    return checked.compactMap(\.self)
  }

  /// What was found out about unchanged files before.
  private func known(_ names: [String], in files: CatalogueFiles) -> [Checked?] {
    guard let basis else { return names.map { _ in nil } }
    return Parallel.map(Self.portions(names)) { portion in
      portion.map { name in
        files.verdict(of: "services/\(name).yaml", serving: basis).map {
          Checked(name: name, verdict: $0, service: nil)
        }
      }
    }.flatMap(\.self)
  }

  private static func portions(_ names: [String]) -> [[String]] {
    let portion = min(max(names.count / 4, portionSizes.lowerBound), portionSizes.upperBound)
    return stride(from: 0, to: names.count, by: portion).map {
      Array(names[$0..<min($0 + portion, names.count)])
    }
  }

  /// So many at once: each portion lies in memory as a whole.
  private static let portionSizes = 8...256

  private func check(
    portion names: [String], in files: CatalogueFiles, reading isEach: Bool
  ) -> [Checked] {
    let read = names.map { ServiceReading($0, files, reader) }
    let services = read.compactMap(\.service)
    let findings = common.map { CatalogueRules.findings(in: services, of: $0, depth) } ?? [:]
    return read.map { checked($0, findings[$0.service?.id ?? ""] ?? [], files, isEach) }
  }

  private func checked(
    _ reading: ServiceReading, _ findings: [CatalogueFinding], _ files: CatalogueFiles,
    _ isWanted: Bool
  ) -> Checked {
    let service = reading.service
    let texts = service.map(PlacedText.texts(of:)) ?? []
    let verdict = ServiceVerdict(
      outline: service.map(ServiceOutline.init), reading: reading.faults.sorted,
      rules: findings.isEmpty
        ? [] : findings.map { CatalogueLoader.fault($0, places: reading.places) },
      refusals: refusals.faults(in: texts, of: reading))
    if let basis, common != nil {
      files.kept.note(verdict, of: "services/\(reading.name).yaml", on: basis)
    }
    return Checked(name: reading.name, verdict: verdict, service: isWanted ? service : nil)
  }
}
