import Negotiation

/// What a meeting has come to, without the moments and record numbers of its statements.
enum Rehearsed {
  static func essentials(_ facts: Facts) -> [String] {
    facts.outcomes.map { "\($0.id) \($0.statement.words) \(String(describing: $0.importance))" }
      + facts.services.map {
        "\($0.service) \(String(describing: $0.isSupported)) \($0.isDeferred)"
      }
      + facts.decisions.map { "\($0.id) \($0.service) \($0.tier) \($0.status)" }
      + facts.requirements.map {
        "\($0.id) \($0.statement.words) \(String(describing: $0.promise))"
      }
      + facts.promises.map { "\($0.id) \($0.owner) \(String(describing: $0.due))" }
  }
}
