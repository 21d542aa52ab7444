import Quantities
import Wording

extension Customer {
  var yaml: YAMLNode {
    let groups = userGroups.map { group in
      YAMLNode.mapping([("group", .word(group.group)), ("count", .count(group.count))])
    }
    let called = aliases.sorted { $0.key < $1.key }.map { phrase, id -> (String, YAMLNode?) in
      (phrase, .word(id))
    }
    return .mapping([
      ("id", .word(id)), ("name", .text(name)), ("short", .text(short)),
      ("kind", .word(kind.rawValue)), ("billing", .word(billing.rawValue)),
      ("language", .word(language.code)), ("business", business.map { spoken($0) }),
      ("people", .list(people.map(\.yaml))), ("user-groups", .filled(groups)),
      ("observations", .filled(observations.map(\.yaml))),
      ("aliases", called.isEmpty ? nil : .mapping(called)),
      ("relationship", relationship.isEmpty ? nil : relationship.yaml),
    ])
  }

  /// Plain words are read in the customer's language; those of another name theirs.
  private func spoken(_ words: LocalizedText) -> YAMLNode {
    words.isTranslated || words.authoritative != language ? .text(words) : .text(words.original)
  }
}

extension Relationship {
  fileprivate var yaml: YAMLNode {
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
  fileprivate var yaml: YAMLNode {
    .mapping([
      ("id", .word(id)), ("name", .name(name)), ("role", .word(role.rawValue)),
      ("title", title.map { .text($0) }), ("decides-up-to", decidesUpTo.map { .amount($0) }),
      ("signs", signs ? .word("signs") : nil),
    ])
  }
}

extension KnownObservation {
  fileprivate var yaml: YAMLNode {
    .mapping([
      ("speaker", .word(speaker)), ("date", .figure(date)), ("words", .name(words)),
    ])
  }
}
