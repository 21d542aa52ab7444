import Dialogues
import Testing

/// Answers in a row, each with its own sequence, and the run that they lead to.
private struct Script {
  var book = AnswerBook()
  var run = Run(SmallWorld.outer, in: SmallWorld.library)
  var sequence = 0

  init() { run.settle(book) }

  var place: Place? {
    if case .input(let place) = run.waiting { place } else { nil }
  }

  mutating func say(_ slot: String?, _ value: Value?, route: String? = nil, at place: Place? = nil)
  {
    guard let place = place ?? self.place else { return }
    sequence += 1
    book.enter(SmallWorld.answer(place, slot, value, route: route), sequence: sequence)
  }

  mutating func act(_ outcome: String = "found") {
    guard case .action(let call) = run.waiting else { return }
    sequence += 1
    book.enter(
      Performed(
        place: call.place, action: call.action, inputs: call.inputs, outcome: outcome,
        values: ["found": .text("f")], catalogue: "c@1"), sequence: sequence)
    run.settle(book)
  }

  mutating func go(_ slot: String?, _ value: Value?, route: String? = nil) {
    say(slot, value, route: route)
    run.settle(book)
  }

  /// The same from the first step.
  var replayed: Run {
    var fresh = Run(SmallWorld.outer, in: SmallWorld.library)
    fresh.settle(book)
    return fresh
  }

  static var throughToReview: Script {
    var script = Script()
    script.go("color", .choice("red"))
    script.go("shade", .text("dark"))
    script.go("things", .text("one"))
    script.go("things", .text("two"))
    script.go(nil, nil, route: "done")
    script.act()
    script.go("weight", .choice("light"))
    script.go("weight", .choice("heavy"))
    script.go("reason", .text("because"))
    return script
  }
}

struct RunTests {
  @Test func `a run asks every item of a list and comes to the review`() {
    let script = Script.throughToReview
    #expect(script.place == Place("review"))
    let places = script.run.trail.map(\.place.description)
    #expect(
      places == [
        "color", "shade", "things", "things#2", "things#3", "find", "each[T1]/weigh",
        "each[T2]/weigh", "each[T2]/reason",
      ])
  }

  @Test func `replaying the answers gives the same run at every point`() {
    var script = Script()
    for (slot, value, route) in [
      ("color", Value.choice("red"), nil), ("shade", .text("dark"), nil),
      ("things", .text("one"), nil), (nil, nil, "done"),
    ] as [(String?, Value?, String?)] {
      script.go(slot, value, route: route)
      #expect(script.run == script.replayed)
    }
    script.act()
    #expect(script.run == script.replayed)
    script.go("weight", .choice("light"))
    #expect(script.run == script.replayed)
  }

  @Test func `a correction keeps every answer that does not rest on it`() {
    var script = Script.throughToReview
    script.say("shade", .text("pale"), at: Place("shade"))
    let run = script.replayed
    #expect(run.waiting == .input(Place("review")))
    #expect(run.frames.first?.slots["shade"] == .text("pale"))
  }

  @Test func `a correction asks again what rests on it, and the rest stays after that`() {
    var script = Script.throughToReview
    script.say("color", .choice("blue"), at: Place("color"))
    var run = script.replayed
    #expect(run.waiting == .input(Place("shade")))
    script.sequence += 1
    script.book.enter(
      SmallWorld.answer(Place("shade"), "shade", .text("sky")), sequence: script.sequence)
    run.settle(script.book)
    #expect(run.waiting == .input(Place("review")))
  }

  @Test func `repeating the same answer loses nothing that rests on it`() {
    var script = Script.throughToReview
    script.say("color", .choice("red"), at: Place("color"))
    #expect(script.replayed.waiting == .input(Place("review")))
  }

  @Test func `an action whose inputs have changed is done again`() {
    var script = Script.throughToReview
    script.say("things", .text("uno"), at: Place("things"))
    guard case .action(let call) = script.replayed.waiting else {
      Issue.record("the action was not asked for again")
      return
    }
    #expect(call.inputs["things"]?.items?.first == .item(id: "T1", text: "uno"))
  }

  @Test func `a second visit of a step has its own place`() {
    var script = Script.throughToReview
    script.go(nil, nil, route: "change")
    #expect(script.place == Place("shade#2"))
    #expect(script.run == script.replayed)
  }

  @Test func `what was said with the choice is not asked once more`() {
    var script = Script()
    script.go("color", .choice("red"))
    script.go(nil, nil, route: "skipped")
    script.go("things", .text("one"))
    script.go(nil, nil, route: "done")
    script.act()
    let place = script.place
    script.say("weight", .choice("heavy"), at: place)
    script.say("reason", .text("iron"), at: place)
    script.run.settle(script.book)
    #expect(script.place == Place("review"))
  }

  @Test func `a dialogue ends where no question is left`() {
    var script = Script.throughToReview
    script.go(nil, nil, route: "agree")
    #expect(script.run.waiting == .ended)
    #expect(script.run.frame == nil)
  }
}
