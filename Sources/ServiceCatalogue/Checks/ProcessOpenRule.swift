import Quantities
import Wording

/// P01, D5: a process that is not defined yet says what is missing and until when.
package enum ProcessOpenRule: CatalogueRule {
  package static let id = "catalogue-process-open"

  package static func findings(in catalogue: Catalogue) -> [CatalogueFinding] {
    catalogue.statedProcesses.filter { !$0.process.isDefined }.compactMap { path, process in
      let gaps = [
        process.missing == nil ? "\"missing\"" : nil, process.due == nil ? "\"due\"" : nil,
      ].compactMap { $0 }
      guard !gaps.isEmpty else { return nil }
      return fault(
        path, "a process that is not defined yet stands without \(gaps.joined(separator: " and "))",
        "Say what is missing and the day until which it will be there, or \"status: defined\".")
    }
  }
}

extension Catalogue {
  /// All statements about processes, general and of services, with their paths.
  var statedProcesses: [(path: String, process: ServiceProcess)] {
    let general = processes.map { process in
      ServiceProcess(
        kind: process.kind, status: process.status, contact: process.contact, how: process.how,
        missing: process.missing, due: process.due)
    }
    return general.map { ("processes/\($0.kind.rawValue)", $0) }
      + services.flatMap { service in
        service.processes.map { ("services/\(service.id)/processes/\($0.kind.rawValue)", $0) }
      }
  }
}
