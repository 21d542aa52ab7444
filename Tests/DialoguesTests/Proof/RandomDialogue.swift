import Dialogues
import EntenteTestSupport
import Quantities

/// Makes dialogues at random: all kinds of steps, slots that rest on each other, conditions, loops.
struct RandomDialogue {
  var random: SplitMix

  private static let slots = [
    Slot(id: "color", type: .choice(["red", "blue"])),
    Slot(id: "shade", type: .choice(["pale", "dark"]), after: ["color"]),
    Slot(id: "size", type: .count, after: ["shade"], minimum: Exact(1), maximum: Exact(9)),
    Slot(id: "note", type: .text, after: ["size", "things"]),
    Slot(id: "things", type: .list(.text), prefix: "T"),
    Slot(id: "thing", type: .ref("thing"), after: ["note"]),
  ]

  private static let claims = [
    "color is set", "shade = dark", "color in [red]", "size > 3", "size <= 5", "size = 4",
    "count(things) > 1", "note is unset", "thing = it", "count(things) = 0",
  ]

  mutating func dialogue(steps count: Int) throws -> Dialogue {
    let ids = (0..<count).map { "s\($0)" }
    var steps: [Step] = []
    for id in ids.dropLast() {
      steps.append(Step(id: id, phase: "a", show: nil, kind: try kind(ids)))
    }
    steps.append(Step(id: ids[count - 1], phase: "a", show: nil, kind: .end))
    return Dialogue(
      id: "d", version: 1, phases: ["a"], needs: [], gives: ["note"], slots: Self.slots,
      start: "s0", steps: steps, always: [Invariant(text: "", condition: try condition())])
  }

  private mutating func kind(_ ids: [String]) throws -> StepKind {
    let (one, other) = (pick(ids), pick(ids))
    switch Int.random(in: 0..<10, using: &random) {
    case 0: return .say(then: one)
    case 1:
      let slot = pick(["note", "size", "thing", "shade"])
      return .ask(
        slot: slot, from: nil, once: false, isSkippable: Bool.random(using: &random), then: one)
    case 2:
      return .ask(
        slot: "things", from: nil, once: Bool.random(using: &random), isSkippable: false, then: one)
    case 3:
      return .form(
        slots: [pick(["color", "size"]), pick(["shade", "note"])], also: ["thing"], then: one)
    case 4:
      return .choose(
        slot: "color", also: [pick(["shade", "note"])], unless: ["red": try condition()],
        then: ["red": one, "blue": other])
    case 5:
      return .decide(
        cases: [
          DecideCase(condition: try condition(), then: one),
          DecideCase(condition: try condition(), then: other),
        ], otherwise: pick(ids))
    case 6:
      return .set(
        ["color": .literal(.choice(pick(["red", "blue"]))), "shade": .slot("shade")], then: one)
    case 7:
      return .perform(
        action: "look", with: ["color": "color"], sets: ["note", "size"],
        then: ["found": one, "maybe": other, "none": pick(ids)])
    case 8: return .review(then: ["agree": one, "change": other])
    default:
      return .offer(
        slot: "thing", from: Source(domain: "thing", arguments: []), atLeast: 2, wish: "note",
        then: ["chosen": one, "beyond": other, "dear": pick(ids), "later": one])
    }
  }

  private mutating func condition() throws -> Guard {
    let joined = pick(["\(pick(Self.claims))", "\(pick(Self.claims)) and \(pick(Self.claims))"])
    return try GuardParser.parse(pick([joined, "not (\(joined)) or \(pick(Self.claims))"]))
  }

  mutating func pick<Item>(_ items: [Item]) -> Item {
    items[Int.random(in: items.indices, using: &random)]
  }
}
