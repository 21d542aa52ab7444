/// What a dialogue gives back has a value at each of its ends.
enum GivesProperty: SituationProperty {
  static let id = "dialogue-gives"

  static func findings(in exploration: Exploration) -> [DialogueFinding] {
    exploration.dialogue.gives.enumerated().compactMap { index, slot in
      guard let column = exploration.script.columns.column(of: slot),
        let ending = exploration.endings.first(where: {
          exploration.situations[$0].cells[column] == 0
        })
      else { return nil }
      return exploration.finding(
        Self.self, "gives/\(index)",
        "\(slot) is to be given back, and may have no value at step \(exploration.step(of: ending).id)",
        "Find it out on every way to an end, or take it out of gives.",
        way: exploration.way(to: ending))
    }
  }
}
