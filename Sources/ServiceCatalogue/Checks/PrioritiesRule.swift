/// T07: priorities are 1, 2, 3 …; a notice comes before the end; a lower priority is never faster.
package enum PrioritiesRule: CatalogueRule {
  package static let id = "catalogue-priorities"

  package static func findings(in catalogue: Catalogue) -> [CatalogueFinding] {
    catalogue.services.flatMap { service in
      service.tiers.flatMap { tier in
        let path = "services/\(service.id)/tiers/\(tier.id)/priorities"
        return numbers(tier, path) + notices(tier, path) + order(tier, path)
      }
    }
  }

  private static func numbers(_ tier: Tier, _ path: String) -> [CatalogueFinding] {
    guard let wrong = zip(1..., tier.priorities).first(where: { $0 != $1.priority }) else {
      return []
    }
    return [
      fault(
        "\(path)/\(wrong.1.priority)",
        "priority \(wrong.1.priority) stands where \(wrong.0) is expected",
        "Number the priorities 1 to \(tier.priorities.count), the most urgent first.")
    ]
  }

  private static func notices(_ tier: Tier, _ path: String) -> [CatalogueFinding] {
    tier.priorities.filter { $0.firstNoticeMinutes > $0.restoreMinutes }.map { priority in
      fault(
        "\(path)/\(priority.priority)/first-notice", "the first notice comes after the end",
        "Write a time of at most \(priority.restoreMinutes) minutes, the time to restore.")
    }
  }

  private static func order(_ tier: Tier, _ path: String) -> [CatalogueFinding] {
    zip(tier.priorities, tier.priorities.dropFirst()).flatMap { urgent, other in
      [
        ("first-notice", urgent.firstNoticeMinutes, other.firstNoticeMinutes),
        ("updates", urgent.updateMinutes, other.updateMinutes),
        ("restore", urgent.restoreMinutes, other.restoreMinutes),
      ].filter { urgent.clock == other.clock && $1 > $2 }.map { name, before, after in
        fault(
          "\(path)/\(other.priority)/\(name)",
          "priority \(other.priority) is faster than priority \(urgent.priority): "
            + "\(after) minutes, not \(before)",
          "Write at least \(before) minutes, or speed up priority \(urgent.priority).")
      }
    }
  }
}
