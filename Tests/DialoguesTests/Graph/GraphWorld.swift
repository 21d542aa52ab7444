import Dialogues

/// A dialogue with every kind of step that waits for nobody, and one that it calls.
enum GraphWorld {
  static let called = Dialogue(
    id: "called", version: 1, phases: ["a"], needs: ["thing"], gives: [],
    slots: [Slot(id: "thing", type: .text)], start: "note",
    steps: [step("note", .say(then: "out")), step("out", .end)])

  static let main = Dialogue(
    id: "main", version: 1, phases: ["a", "b"], needs: [], gives: [],
    slots: [
      Slot(id: "size", type: .choice(["big", "small"])), Slot(id: "again", type: .choice(["yes"])),
      Slot(id: "things", type: .list(.text), prefix: "T"),
    ],
    start: "hello",
    steps: [
      step("hello", .say(then: "size")),
      step(
        "size",
        .choose(slot: "size", also: [], unless: [:], then: ["big": "fork", "small": "fork"])),
      step(
        "fork",
        .decide(
          cases: [
            DecideCase(condition: big, then: "mark"), DecideCase(condition: again, then: "go"),
          ],
          otherwise: "things")),
      step("mark", .set(["again": .literal(.choice("yes"))], then: "go")),
      step("go", .call(dialogue: "called", with: [:], then: "things")),
      step(
        "things", .ask(slot: "things", from: nil, once: false, isSkippable: true, then: "every")),
      step(
        "every", .each(list: "things", item: "thing", dialogue: "called", with: [:], then: "end")),
      step("end", .end),
    ])

  static let library = DialogueLibrary([main, called])
  private static let big = Guard.among("size", ["big"])
  private static let again = Guard.isSet("again")

  private static func step(_ id: String, _ kind: StepKind) -> Step {
    Step(id: id, phase: "a", show: nil, kind: kind)
  }
}
