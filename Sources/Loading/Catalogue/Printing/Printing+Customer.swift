import Quantities
import ServiceCatalogue
import Wording

extension Customer {
  var node: YAMLNode {
    let groups = userGroups.map { group in
      YAMLNode.mapping([("group", .word(group.group)), ("count", .count(group.count))])
    }
    let spoken = aliases.sorted { $0.key < $1.key }.map { phrase, id -> (String, YAMLNode?) in
      (phrase, .word(id))
    }
    return .mapping([
      ("id", .word(id)), ("name", .text(name)), ("short", .text(short)),
      ("kind", .word(kind.rawValue)), ("billing", .word(billing.rawValue)),
      ("language", .word(language.code)), ("business", business.map { .name($0) }),
      ("people", .list(people.map(\.node))), ("user-groups", .filled(groups)),
      ("observations", .filled(observations.map(\.node))),
      ("aliases", spoken.isEmpty ? nil : .mapping(spoken)),
      ("relationship", relationship.isEmpty ? nil : relationship.node),
    ])
  }
}

extension Relationship {
  fileprivate var node: YAMLNode {
    .mapping([
      ("contact", contact.map { .text($0) }), ("escalation", escalation.map { .text($0) }),
      ("service-level-manager", serviceManager.map { .text($0) }),
      ("business-relationship-manager", relationshipManager.map { .text($0) }),
      ("cycle", cycle.map { .word($0.rawValue) }),
      ("next-meeting", nextMeeting.map { .figure($0) }),
      ("services-today", servicesToday.map { .text($0) }), ("users", users.map { .text($0) }),
    ])
  }
}

extension Representative {
  fileprivate var node: YAMLNode {
    .mapping([
      ("id", .word(id)), ("name", .name(name)), ("role", .word(role.rawValue)),
      ("title", title.map { .text($0) }), ("decides-up-to", decidesUpTo.map { .amount($0) }),
      ("signs", signs ? .word("signs") : nil),
    ])
  }
}

extension KnownObservation {
  fileprivate var node: YAMLNode {
    .mapping([
      ("speaker", .word(speaker)), ("date", .figure(date)), ("words", .name(words)),
    ])
  }
}
