import Quantities
import Wording

extension Service {
  var yaml: YAMLNode {
    .mapping([
      ("id", .word(id)), ("kind", .word(kind.rawValue)), ("status", .word(status.rawValue)),
      ("family", .word(family)), ("owner", .word(owner)), ("name", .text(name)),
      ("promise", .text(promise)), ("synonyms", .words(synonyms)), ("outcomes", .words(outcomes)),
      ("relieves", relieves.yaml), ("co-creation", coCreation.yaml), ("users", .words(users)),
      ("criticality", .word(criticality.rawValue)), ("baseline", baseline.yaml),
      ("history", history?.yaml), ("measuring-point", .text(measuringPoint)),
      ("not-covered", .filled(notCovered.map { .text($0) })),
      ("security", security.map { .text($0) }), ("processes", .filled(processes.map(\.yaml))),
      ("indicators", .words(indicators)), ("depends-on", .words(dependsOn)),
      ("limits", .filled(limits.map(\.yaml))),
      ("tiers", .list(tiers.map(\.yaml))), ("add-ons", .filled(addOns.map(\.yaml))),
    ])
  }
}

extension WorkloadItem {
  fileprivate var yaml: YAMLNode {
    .mapping([
      ("id", .word(id)), ("name", .text(name)), ("also", also.isEmpty ? nil : .words(also)),
    ])
  }
}

extension Relief {
  fileprivate var yaml: YAMLNode { .mapping([("costs", .texts(costs)), ("risks", .texts(risks))]) }
}

extension CoCreation {
  fileprivate var yaml: YAMLNode {
    .mapping([
      ("provider", .texts(provider)), ("customer", .texts(customer)), ("users", .texts(users)),
      ("raising", .text(raising)),
    ])
  }
}

extension Baseline {
  fileprivate var yaml: YAMLNode {
    .mapping([("availability", .figure(availability)), ("source", .text(source))])
  }
}

extension MeasuredHistory {
  fileprivate var yaml: YAMLNode {
    .mapping([
      ("months", .count(months)), ("down", .minutes(downMinutes)), ("hours", .word(hours)),
      ("source", .text(source)),
    ])
  }
}

extension AddOn {
  fileprivate var yaml: YAMLNode {
    .mapping([
      ("id", .word(id)), ("name", .text(name)), ("available-for", .words(availableFor)),
      ("requires", .filled(requires.map { .word($0) })),
      ("excludes", .filled(excludes.map { .word($0) })), ("price", price.yaml),
    ])
  }
}
