package import Diagnostics
package import ServiceCatalogue
import Wording

/// Reads customers' files, each for itself: customers do not meet each other (MEETING 18).
package enum CustomerLoader {
  /// Which customers there are: the id, which is the file's name, and the name, for choosing.
  package struct Listing: Hashable, Sendable {
    package let id: String
    package let name: String
  }

  /// What came of reading one customer's file.
  package struct Loaded: Sendable {
    /// Nil when the customer is not known or the file has a fault.
    package let customer: Customer?
    package let faults: [Fault]
    package let sources: [String: String]

    package var drawnFaults: String { FaultDrawing.draw(faults, sources: sources) }
  }

  /// Ids and names only, in the order of the ids; files without a readable name show their id.
  package static func list(_ folder: String) -> [Listing] {
    var files = CatalogueFiles(folder: folder)
    return files.names(in: "customers").map { id in
      let name = files.entry("customers/\(id).yaml")?["customer"]?["name"]?.scalar
      return Listing(id: id, name: name ?? id)
    }
  }

  /// Whether there is a customer with an id or a name.
  package static func knows(_ idOrName: String, in folder: String) -> Bool {
    var files = CatalogueFiles(folder: folder)
    return id(of: idOrName, &files) != nil
  }

  /// The one customer with an id or a name; capitals in the name do not count.
  ///
  /// - Parameters:
  ///   - catalogue: whose currency, languages and ids the file uses.
  ///   - isForUse: leaves out advice, which only `entente check` gives.
  package static func load(
    _ folder: String, _ idOrName: String, catalogue: Catalogue, isForUse: Bool = false
  ) -> Loaded {
    load(CatalogueFiles(folder: folder), idOrName, catalogue: catalogue, isForUse: isForUse)
  }

  static func load(
    _ unread: CatalogueFiles, _ idOrName: String, catalogue: Catalogue, isForUse: Bool = false
  ) -> Loaded {
    var files = unread
    guard let id = id(of: idOrName, &files) else {
      let folder = files.folder
      return Loaded(
        customer: nil, faults: [unknown(idOrName, list(folder), folder)], sources: [:])
    }
    let path = "customers/\(id)"
    let reader = CatalogueReader(
      currency: catalogue.currency, authoritative: catalogue.languages.first ?? .en)
    let entry = files.entry("\(path).yaml", part: "customer", under: path)
    let part: Reader<Customer> = CatalogueLoader.part("customer", of: reader.customer)
    let customer = files.read(entry, part)
    var faults = files.faults
    if let customer {
      files.requireName(id, is: customer.id, of: path)
      faults = files.faults
      // Rules speak of the customer by its id; under another name than the file's nothing is found.
      let findings =
        faults.hasFaults
        ? [] : CustomerRules.findings(in: customer, of: catalogue, isForUse ? .use : .full)
      faults.add(findings.map { CatalogueLoader.fault($0, places: files.places) })
    }
    return Loaded(
      customer: faults.hasFaults ? nil : customer, faults: faults.sorted, sources: files.sources)
  }

  /// By its id a customer is found without opening anybody else's file.
  private static func id(of idOrName: String, _ files: inout CatalogueFiles) -> String? {
    if files.names(in: "customers").contains(idOrName) { return idOrName }
    let wanted = idOrName.lowercased()
    return list(files.folder).first { $0.name.lowercased() == wanted }?.id
  }

  /// Of other customers only the name most likely meant is told (MEETING 18).
  private static func unknown(_ wanted: String, _ known: [Listing], _ folder: String) -> Fault {
    let near = Spelling.nearest(wanted, in: known.flatMap { [$0.id, $0.name] })
    return Fault(
      id: LoadingFault.customerUnknown.id, message: "there is no customer \"\(wanted)\"",
      location: nil,
      remedy: near.map { "Did you mean \"\($0)\"?" }
        ?? "Write the id of a file in \(folder)/customers, or the customer's full name.")
  }
}
