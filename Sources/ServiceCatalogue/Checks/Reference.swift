/// An id that one part of a catalogue says of another, with the ids that there are.
struct Reference {
  let path: String
  let kind: String
  let id: String
  let known: [String]

  var isResolved: Bool { known.contains(id) }
}

extension Catalogue {
  /// All references, those within services included.
  var references: [Reference] {
    general
      + services.flatMap { service in
        serviceReferences(service) + service.tiers.flatMap { tierReferences($0, of: service) }
          + addOnReferences(service)
      }
  }

  private var general: [Reference] {
    var all = [
      contactReference("provider/signs", provider.signs),
      contactReference("provider/service-level-manager", provider.serviceLevelManager),
      contactReference(
        "provider/business-relationship-manager", provider.businessRelationshipManager),
      hoursReference("provider/hours", provider.hours),
    ]
    for hours in calendars {
      if let set = hours.holidays {
        let path = "calendars/\(hours.id)/holidays"
        all.append(
          Reference(path: path, kind: "holiday set", id: set, known: holidays.map(\.id)))
      }
    }
    all += processes.map { contactReference("processes/\($0.kind.rawValue)/contact", $0.contact) }
    all += schemes.map { indicatorReference("schemes/\($0.id)/indicator", $0.indicator) }
    for item in underpinnings {
      all.append(hoursReference("underpinnings/\(item.id)/hours", item.hours))
      all.append(componentReference("underpinnings/\(item.id)/supports", item.supports))
    }
    return all
  }

  private func serviceReferences(_ service: Service) -> [Reference] {
    let path = "services/\(service.id)"
    var all = [contactReference("\(path)/owner", service.owner)]
    all += list("\(path)/outcomes", "outcome", service.outcomes, outcomes.map(\.id))
    all += list("\(path)/users", "user group", service.users, userGroups.map(\.id))
    all += list("\(path)/indicators", "indicator", service.indicators, indicators.map(\.id))
    all += list("\(path)/depends-on", "component", service.dependsOn, components.map(\.id))
    all += service.processes.map {
      contactReference("\(path)/processes/\($0.kind.rawValue)/contact", $0.contact)
    }
    if let history = service.history {
      all.append(hoursReference("\(path)/history/hours", history.hours))
    }
    return all
  }

  private func tierReferences(_ tier: Tier, of service: Service) -> [Reference] {
    let path = "services/\(service.id)/tiers/\(tier.id)"
    let limits = service.limits.map(\.id)
    var all = [
      hoursReference("\(path)/hours", tier.hours),
      hoursReference("\(path)/support/hours", tier.support.hours),
      Reference(
        path: "\(path)/maintenance", kind: "maintenance window", id: tier.maintenance,
        known: maintenance.map(\.id)),
    ]
    all += tier.targets.keys.sorted().map { indicatorReference("\(path)/targets/\($0)", $0) }
    all += tier.limits.keys.sorted().map {
      Reference(path: "\(path)/limits/\($0)", kind: "limit", id: $0, known: limits)
    }
    all += tier.benefits.map {
      Reference(
        path: "\(path)/benefits/\($0.outcome)/outcome", kind: "outcome", id: $0.outcome,
        known: outcomes.map(\.id))
    }
    if let credits = tier.credits {
      let known = schemes.map(\.id)
      all.append(
        Reference(path: "\(path)/credits", kind: "credit scheme", id: credits, known: known))
    }
    return all
  }

  private func addOnReferences(_ service: Service) -> [Reference] {
    let known = service.addOns.map(\.id)
    return service.addOns.flatMap { addOn in
      let path = "services/\(service.id)/add-ons/\(addOn.id)"
      return list("\(path)/available-for", "tier", addOn.availableFor, service.tiers.map(\.id))
        + list("\(path)/requires", "add-on", addOn.requires, known)
        + list("\(path)/excludes", "add-on", addOn.excludes, known)
    }
  }

  private func list(
    _ path: String, _ kind: String, _ ids: [String], _ known: [String]
  ) -> [Reference] {
    ids.enumerated().map { index, id in
      Reference(path: "\(path)/\(index)", kind: kind, id: id, known: known)
    }
  }

  private func contactReference(_ path: String, _ id: String) -> Reference {
    Reference(path: path, kind: "contact", id: id, known: contacts.map(\.id))
  }

  private func hoursReference(_ path: String, _ id: String) -> Reference {
    Reference(path: path, kind: "calendar", id: id, known: calendars.map(\.id))
  }

  private func indicatorReference(_ path: String, _ id: String) -> Reference {
    Reference(path: path, kind: "indicator", id: id, known: indicators.map(\.id))
  }

  private func componentReference(_ path: String, _ id: String) -> Reference {
    Reference(path: path, kind: "component", id: id, known: components.map(\.id))
  }
}
