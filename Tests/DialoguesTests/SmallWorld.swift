import Dialogues
import Quantities
import Wording

/// A small dialogue with a list, a loop, a call for every item, and an action: enough to try all laws.
enum SmallWorld {
  static let inner = Dialogue(
    id: "detail", version: 1, phases: ["a"], needs: ["thing"], gives: [],
    slots: [
      Slot(id: "thing", type: .text), Slot(id: "weight", type: .choice(["heavy", "light"])),
      Slot(id: "reason", type: .text, after: ["weight"]),
    ],
    start: "weigh",
    steps: [
      step(
        "weigh",
        .choose(
          slot: "weight", also: ["reason"], unless: [:],
          then: [
            "heavy": "reason", "light": "close",
          ])),
      step("reason", .form(slots: ["reason"], also: [], then: "close")),
      step("close", .end),
    ])

  static let outer = Dialogue(
    id: "main", version: 1, phases: ["a"], needs: [], gives: [],
    slots: [
      Slot(id: "things", type: .list(.text), prefix: "T"),
      Slot(id: "color", type: .choice(["red", "blue"])),
      Slot(id: "shade", type: .text, after: ["color"]), Slot(id: "found", type: .text),
    ],
    start: "color",
    steps: [
      step(
        "color",
        .choose(slot: "color", also: [], unless: [:], then: ["red": "shade", "blue": "shade"])),
      step("shade", .ask(slot: "shade", from: nil, once: false, isSkippable: true, then: "things")),
      step(
        "things", .ask(slot: "things", from: nil, once: false, isSkippable: false, then: "find")),
      step(
        "find",
        .perform(
          action: "find", with: ["things": "things"], sets: ["found"],
          then: [
            "found": "each", "none": "color",
          ])),
      step(
        "each", .each(list: "things", item: "thing", dialogue: "detail", with: [:], then: "review")),
      step("review", .review(then: ["agree": "close", "change": "shade"])),
      step("close", .end),
    ])

  static let library = DialogueLibrary([outer, inner])

  private static func step(_ id: String, _ kind: StepKind) -> Step {
    Step(id: id, phase: "a", show: nil, kind: kind)
  }

  static func answer(
    _ place: Place, _ slot: String?, _ value: Value?, route: String? = nil
  ) -> Answered {
    Answered(
      dialogue: "main@1", place: place, step: "", slot: slot, value: value, route: route,
      words: "", speaker: "x", language: .en)
  }
}
