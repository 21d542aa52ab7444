import Quantities
import Wording

extension Tier {
  var yaml: YAMLNode {
    .mapping([
      ("id", .word(id)), ("rank", .count(rank)), ("name", .text(name)), ("price", price.yaml),
      ("hours", .word(hours)), ("targets", Self.sorted(targets) { .figure($0) }),
      ("priorities", .list(priorities.map(\.yaml))), ("support", support.yaml),
      ("continuity", continuity?.yaml),
      ("longest-interruption", longestInterruption.map { .minutes($0) }),
      ("maintenance", .word(maintenance)),
      ("limits", limits.isEmpty ? nil : Self.sorted(limits) { .count($0) }),
      ("credits", credits.map { .word($0) }), ("tradeoffs", .filled(tradeoffs.map(\.yaml))),
      ("benefits", .list(benefits.map(\.yaml))),
    ])
  }

  private static func sorted<Value>(
    _ values: [String: Value], _ node: (Value) -> YAMLNode
  ) -> YAMLNode {
    .mapping(values.sorted { $0.key < $1.key }.map { ($0.key, node($0.value)) })
  }
}

extension TierPrice {
  var yaml: YAMLNode { .mapping([("monthly", .amount(monthly)), ("one-off", .amount(oneOff))]) }
}

extension PriorityTarget {
  fileprivate var yaml: YAMLNode {
    .mapping([
      ("priority", .count(priority)), ("first-notice", .minutes(firstNoticeMinutes)),
      ("updates", .minutes(updateMinutes)), ("restore", .minutes(restoreMinutes)),
      ("clock", .word(clock.rawValue)),
    ])
  }
}

extension TierSupport {
  fileprivate var yaml: YAMLNode {
    .mapping([
      ("hours", .word(hours)), ("outside", .word(outside.rawValue)),
      ("channels", .words(channels.map(\.rawValue))), ("languages", .words(languages.map(\.code))),
    ])
  }
}

extension Continuity {
  fileprivate var yaml: YAMLNode {
    .mapping([("rto", .minutes(rtoMinutes)), ("rpo", .minutes(rpoMinutes))])
  }
}

extension Tradeoff {
  fileprivate var yaml: YAMLNode {
    .mapping([("field", .word(field)), ("reason", .text(reason))])
  }
}

extension TierBenefit {
  fileprivate var yaml: YAMLNode {
    .mapping([
      ("outcome", .word(outcome)), ("statement", .text(statement)), ("basis", .text(basis)),
    ])
  }
}
