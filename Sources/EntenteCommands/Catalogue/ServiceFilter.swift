import ArgumentParser
import Documents
import ServiceCatalogue

/// Which services a command is about.
struct ServiceFilter: ParsableArguments {
  /// `all`, or one of the statuses of a service.
  enum Status: String, CaseIterable, ExpressibleByArgument {
    case pipeline, live, retiring, retired, all

    var statuses: Set<Service.Status> {
      Service.Status(rawValue: rawValue).map { [$0] } ?? []
    }
  }

  @Option(help: "pipeline, live, retiring, retired or all.")
  var status = Status.live

  @Option(help: "Id of an outcome: the services that serve it.")
  var outcome: String?

  @Option(help: "Family of services.")
  var family: String?

  /// The choice, when the catalogue knows what it names.
  func choice(in catalogue: Catalogue) throws -> ServiceChoice {
    if let outcome, catalogue.outcome(outcome) == nil {
      let ids = catalogue.outcomes.map(\.id).joined(separator: ", ")
      throw CommandFailure(.usage, "there is no outcome \"\(outcome)\"; known are \(ids)")
    }
    let families = Set(catalogue.services.map(\.family))
    if let family, !families.contains(family) {
      let known = families.sorted().joined(separator: ", ")
      throw CommandFailure(.usage, "there is no family \"\(family)\"; known are \(known)")
    }
    return ServiceChoice(statuses: status.statuses, outcome: outcome, family: family)
  }
}
