import Quantities
import Wording

/// What a higher tier gives less of than a lower one.
struct TierComparison {
  struct Loss {
    /// Path within the tier.
    let key: String
    let what: String
  }

  private let catalogue: Catalogue
  private let lower: Tier
  private let higher: Tier

  init(_ catalogue: Catalogue, lower: Tier, higher: Tier) {
    self.catalogue = catalogue
    self.lower = lower
    self.higher = higher
  }

  var losses: [Loss] { targets + hours + support + priorities + recovery + limits + credits }

  private var targets: [Loss] {
    lower.targets.sorted { $0.key < $1.key }.compactMap { key, before in
      guard let after = higher.targets[key] else {
        return Loss(key: "targets", what: "no target for \(key)")
      }
      guard let direction = catalogue.indicator(key)?.direction else { return nil }
      let isWorse = Grade(after, direction).isWorse(than: Grade(before, direction))
      return isWorse ? Loss(key: "targets/\(key)", what: "\(key) \(after), not \(before)") : nil
    }
  }

  private var hours: [Loss] {
    catalogue.hours(higher.hours, cover: lower.hours)
      ? [] : [Loss(key: "hours", what: "\(higher.hours) does not cover \(lower.hours)")]
  }

  private var support: [Loss] {
    var losses: [Loss] = []
    if !catalogue.hours(higher.support.hours, cover: lower.support.hours) {
      let what = "the desk's \(higher.support.hours) does not cover \(lower.support.hours)"
      losses.append(Loss(key: "support/hours", what: what))
    }
    if rank(higher.support.outside) < rank(lower.support.outside) {
      losses.append(
        Loss(key: "support/outside", what: "outside hours \(higher.support.outside.rawValue)"))
    }
    let channels = lower.support.channels.filter { !higher.support.channels.contains($0) }
    losses += channels.map { Loss(key: "support/channels", what: "no \($0.rawValue)") }
    let languages = lower.support.languages.filter { !higher.support.languages.contains($0) }
    losses += languages.map { Loss(key: "support/languages", what: "no \($0.code)") }
    return losses
  }

  private func rank(_ outside: TierSupport.Outside) -> Int {
    switch outside {
    case .nextOpening: 0
    case .onCall: 1
    case .always: 2
    }
  }

  private var priorities: [Loss] {
    lower.priorities.flatMap { before -> [Loss] in
      let key = "priorities/\(before.priority)"
      guard let after = higher.priorities.first(where: { $0.priority == before.priority }) else {
        return [Loss(key: "priorities", what: "no priority \(before.priority)")]
      }
      if before.clock == .roundTheClock, after.clock == .supportHours {
        return [Loss(key: "\(key)/clock", what: "times run in support hours only")]
      }
      // Minutes of different clocks cannot be compared.
      guard before.clock == after.clock else { return [] }
      return [
        ("first-notice", before.firstNoticeMinutes, after.firstNoticeMinutes),
        ("updates", before.updateMinutes, after.updateMinutes),
        ("restore", before.restoreMinutes, after.restoreMinutes),
      ].filter { Grade.atMost(Exact($2)).isWorse(than: .atMost(Exact($1))) }.map {
        name, before, after in
        Loss(key: "\(key)/\(name)", what: "\(name) \(after) minutes, not \(before)")
      }
    }
  }

  private var recovery: [Loss] {
    let times: [(String, Int?, Int?)] = [
      ("continuity/rto", lower.continuity?.rtoMinutes, higher.continuity?.rtoMinutes),
      ("continuity/rpo", lower.continuity?.rpoMinutes, higher.continuity?.rpoMinutes),
      ("longest-interruption", lower.longestInterruption, higher.longestInterruption),
    ]
    return times.compactMap { key, before, after in
      guard let before else { return nil }
      guard let after else { return Loss(key: key, what: "no \(key)") }
      let isWorse = Grade.atMost(Exact(after)).isWorse(than: .atMost(Exact(before)))
      return isWorse ? Loss(key: key, what: "\(key) \(after) minutes, not \(before)") : nil
    }
  }

  private var credits: [Loss] {
    guard let before = lower.credits, higher.credits == nil else { return [] }
    return [Loss(key: "credits", what: "no credits, not \(before)")]
  }

  /// A tier without a limit is unlimited there.
  private var limits: [Loss] {
    higher.limits.sorted { $0.key < $1.key }.compactMap { key, after in
      guard let before = lower.limits[key] else {
        return Loss(key: "limits/\(key)", what: "\(key) limited to \(after)")
      }
      return Grade.atLeast(Exact(after)).isWorse(than: .atLeast(Exact(before)))
        ? Loss(key: "limits/\(key)", what: "\(key) \(after), not \(before)") : nil
    }
  }
}
