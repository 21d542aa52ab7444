import Quantities
import ServiceCatalogue
import Wording

extension Customer {
  var node: YAMLNode {
    .mapping([
      ("id", .word(id)), ("name", .text(name)), ("short", .text(short)),
      ("kind", .word(kind.rawValue)), ("billing", .word(billing.rawValue)),
      ("language", .word(language.code)), ("business", .text(business)),
      ("people", .list(people.map(\.node))),
      (
        "user-groups",
        .filled(
          userGroups.map { .mapping([("group", .word($0.group)), ("count", .count($0.count))]) })
      ),
      ("observations", .filled(observations.map(\.node))),
      (
        "aliases",
        aliases.isEmpty
          ? nil : .mapping(aliases.sorted { $0.key < $1.key }.map { ($0.key, .word($0.value)) })
      ),
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
