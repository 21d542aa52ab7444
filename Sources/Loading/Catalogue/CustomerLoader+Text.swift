import Diagnostics
package import ServiceCatalogue
import Wording

extension CustomerLoader {
  /// Reads a customer's file from its text, with every rule: before it is written, and in tests.
  package static func read(_ text: String, of id: String, catalogue: Catalogue) -> Loaded {
    let name = "customers/\(id).yaml"
    let source = SourceFile(name: name, text: text)
    var faults = FaultList()
    let reader = CatalogueReader(
      currency: catalogue.currency, authoritative: catalogue.languages.first ?? .en)
    let part: Reader<Customer> = CatalogueLoader.part("customer", of: reader.customer)
    let entry = YAMLReader.read(source, &faults)
    let customer = entry.flatMap { part($0, &faults) }
    if let customer, let inner = entry?["customer"] {
      var places = PathIndex()
      places.add(inner, under: "customers/\(id)", at: inner.location)
      let findings = CustomerRules.findings(in: customer, of: catalogue)
      faults.add(findings.map { CatalogueLoader.fault($0, places: places) })
    }
    return Loaded(
      customer: faults.hasFaults ? nil : customer, faults: faults.sorted, sources: [name: text])
  }
}
