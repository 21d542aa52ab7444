extension Service {
  /// Each tier with the next better one, by rank.
  var steps: [(lower: Tier, higher: Tier)] {
    let ranked = tiers.sorted { $0.rank < $1.rank }
    return zip(ranked, ranked.dropFirst()).map { ($0, $1) }
  }
}
