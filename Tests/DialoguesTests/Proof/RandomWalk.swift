import Dialogues
import EntenteTestSupport
import Quantities

/// A real meeting through a dialogue, with answers at random: what the engine does, not the proof.
struct RandomWalk {
  var random: SplitMix
  private(set) var run: Run
  private var book = AnswerBook()
  private var sequence = 0

  init(_ dialogue: Dialogue, in library: DialogueLibrary, seed: UInt64) {
    random = SplitMix(seed: seed)
    run = Run(dialogue, in: library)
    run.settle(book)
  }

  /// Answers the present question, or says what the present action did; false at the end, or where the
  /// question takes no answer.
  mutating func step() -> Bool {
    sequence += 1
    switch run.waiting {
    case .ended: return false
    case .action(let call):
      let outcome = pick(["found", "maybe", "none"])
      var values: [String: Value] = ["size": .count(Int.random(in: 0...12, using: &random))]
      if outcome == "found" || (outcome == "maybe" && Bool.random(using: &random)) {
        values["note"] = .text("n\(sequence)")
      }
      book.enter(
        Performed(
          place: call.place, action: call.action, inputs: call.inputs, outcome: outcome,
          values: values, catalogue: "c@1"), sequence: sequence)
    case .input(let place):
      guard let frame = run.frame, answer(frame.current.kind, frame, at: place) else {
        return false
      }
    }
    run.settle(book)
    return true
  }

  /// Answers an earlier question anew, as a correction does; the walk is made again from the start.
  mutating func correct() {
    let answered = run.trail.filter { $0.answer?.slot != nil }
    guard !answered.isEmpty else { return }
    let old = pick(answered)
    guard let slot = old.answer?.slot, let value = value(of: slot) else { return }
    sequence += 1
    enter(slot, slot == "things" ? .text("other") : value, route: nil, at: old.place)
    run.restart()
    run.settle(book)
  }

  private mutating func answer(_ kind: StepKind, _ frame: Frame, at place: Place) -> Bool {
    switch kind {
    case .ask(let slot, _, _, let isSkippable, _):
      if isSkippable, Bool.random(using: &random) {
        enter(nil, nil, route: "skipped", at: place)
      } else if slot == "things", frame.slots[slot]?.items?.isEmpty == false,
        Bool.random(using: &random)
      {
        enter(nil, nil, route: "done", at: place)
      } else {
        enter(
          slot, slot == "things" ? .text("t\(sequence)") : value(of: slot), route: nil, at: place)
      }
    case .form(let slots, let also, _):
      for slot in slots where frame.slots[slot] == nil {
        enter(slot, value(of: slot), route: nil, at: place)
      }
      for slot in also where Bool.random(using: &random) {
        enter(slot, value(of: slot), route: nil, at: place)
      }
    case .choose(let slot, let also, let unless, let then):
      let open = then.keys.sorted().filter { unless[$0]?.holds(in: frame.slots) != true }
      guard !open.isEmpty else { return false }
      enter(slot, .choice(pick(open)), route: nil, at: place)
      for extra in also where Bool.random(using: &random) {
        enter(extra, value(of: extra), route: nil, at: place)
      }
    case .offer(let slot, _, _, let wish, _):
      switch Int.random(in: 0..<4, using: &random) {
      case 0: enter(slot, value(of: slot), route: nil, at: place)
      case 1: enter(wish, .text("w\(sequence)"), route: nil, at: place)
      case 2: enter(nil, nil, route: "dear", at: place)
      default: enter(nil, nil, route: "later", at: place)
      }
    case .review: enter(nil, nil, route: pick(["agree", "change"]), at: place)
    case .say, .decide, .set, .perform, .call, .each, .end: return false
    }
    return true
  }

  private mutating func value(of slot: String) -> Value? {
    switch slot {
    case "color": .choice(pick(["red", "blue"]))
    case "shade": .choice(pick(["pale", "dark"]))
    case "size": .count(Int.random(in: 1...9, using: &random))
    case "thing": .ref(pick(["it", "that"]))
    default: .text(pick(["x", "y"]))
    }
  }

  private mutating func enter(_ slot: String?, _ value: Value?, route: String?, at place: Place) {
    book.enter(SmallWorld.answer(place, slot, value, route: route), sequence: sequence)
  }

  private mutating func pick<Item>(_ items: [Item]) -> Item {
    items[Int.random(in: items.indices, using: &random)]
  }
}
