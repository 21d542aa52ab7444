extension Dialogue {
  /// Whether a meeting goes the same way by both: what is only proved or drawn may differ.
  package func leadsLike(_ other: Dialogue) -> Bool {
    id == other.id && needs == other.needs && gives == other.gives && start == other.start
      && slots == other.slots && steps == other.steps
  }
}
