import Quantities
import ServiceCatalogue
import Wording

extension Service {
  var node: YAMLNode {
    .mapping([
      ("id", .word(id)), ("kind", .word(kind.rawValue)), ("status", .word(status.rawValue)),
      ("family", .word(family)), ("owner", .word(owner)), ("name", .text(name)),
      ("promise", .text(promise)), ("synonyms", .words(synonyms)), ("outcomes", .words(outcomes)),
      ("relieves", relieves.node), ("co-creation", coCreation.node), ("users", .words(users)),
      ("criticality", .word(criticality.rawValue)), ("baseline", baseline.node),
      ("history", history?.node), ("measuring-point", .text(measuringPoint)),
      ("not-covered", .filled(notCovered.map { .text($0) })),
      ("security", security.map { .text($0) }), ("processes", .filled(processes.map(\.node))),
      ("indicators", .words(indicators)), ("depends-on", .words(dependsOn)),
      ("limits", .filled(limits.map { .named($0.id, $0.name) })),
      ("tiers", .list(tiers.map(\.node))), ("add-ons", .filled(addOns.map(\.node))),
    ])
  }
}

extension Relief {
  fileprivate var node: YAMLNode { .mapping([("costs", .texts(costs)), ("risks", .texts(risks))]) }
}

extension CoCreation {
  fileprivate var node: YAMLNode {
    .mapping([
      ("provider", .texts(provider)), ("customer", .texts(customer)), ("users", .texts(users)),
      ("raising", .text(raising)),
    ])
  }
}

extension Baseline {
  fileprivate var node: YAMLNode {
    .mapping([("availability", .figure(availability)), ("source", .text(source))])
  }
}

extension MeasuredHistory {
  fileprivate var node: YAMLNode {
    .mapping([
      ("months", .count(months)), ("down", .minutes(downMinutes)), ("hours", .word(hours)),
      ("source", .text(source)),
    ])
  }
}

extension AddOn {
  fileprivate var node: YAMLNode {
    .mapping([
      ("id", .word(id)), ("name", .text(name)), ("available-for", .words(availableFor)),
      ("requires", .filled(requires.map { .word($0) })),
      ("excludes", .filled(excludes.map { .word($0) })), ("price", price.node),
    ])
  }
}
