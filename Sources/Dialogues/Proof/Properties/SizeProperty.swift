/// A dialogue is small enough to be proved as a whole.
enum SizeProperty: SituationProperty {
  static let id = "dialogue-too-large"

  static func findings(in exploration: Exploration) -> [DialogueFinding] {
    guard !exploration.isComplete else { return [] }
    return [
      exploration.finding(
        Self.self, "steps",
        "this dialogue has more than \(Exploration.limit) situations, too many to be proved",
        "Move some of its steps into a dialogue of their own and call it.")
    ]
  }
}
