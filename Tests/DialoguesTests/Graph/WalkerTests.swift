import Dialogues
import Testing

struct WalkerTests {
  private let walker = Walker(GraphWorld.library)

  private func book(_ answers: [(String, String?, Value?, String?)]) -> AnswerBook {
    var book = AnswerBook()
    for (index, answer) in answers.enumerated() {
      book.enter(
        SmallWorld.answer(Place(answer.0), answer.1, answer.2, route: answer.3),
        sequence: index + 1)
    }
    return book
  }

  private func way(_ answers: [(String, String?, Value?, String?)]) -> [String] {
    walker.passages(of: "main", given: [:], book: book(answers)).map { passage in
      passage.step + (passage.route.map { $0.isEmpty ? ">" : ":\($0)" } ?? "")
    }
  }

  @Test func `a way tells every step, also those that wait for nobody`() {
    let whole = way([
      ("size", "size", .choice("big"), nil), ("things", "things", .text("one"), nil),
      ("things#2", nil, nil, "done"),
    ])
    #expect(
      whole == [
        "hello>", "size:big", "fork:size in [big]", "mark>", "go>", "note>", "out", "things",
        "things>", "every>", "note>", "out", "end",
      ])
  }

  @Test func `the last step of a meeting that waits is not passed`() {
    #expect(way([]) == ["hello>", "size"])
    #expect(way([("size", "size", .choice("small"), nil)]).last == "things")
    #expect(way([("size", "size", .choice("small"), nil)]).contains("fork:else"))
  }

  @Test func `two answers that lead to one step are two ways`() {
    #expect(way([("size", "size", .choice("small"), nil)])[1] == "size:small")
    #expect(way([("size", "size", .choice("big"), nil)])[1] == "size:big")
  }

  @Test func `a skipped question is passed like an answered one`() {
    let skipped = way([
      ("size", "size", .choice("small"), nil), ("things", nil, nil, "skipped"),
    ])
    #expect(skipped.suffix(3) == ["things>", "every>", "end"])
  }

  @Test func `what was passed and what was not make up the whole dialogue`() {
    var coverage = Coverage()
    let dialogue = GraphWorld.main
    #expect(coverage.missedSteps(of: dialogue) == dialogue.order)
    for size in ["big", "small"] {
      coverage.add(
        walker.passages(
          of: "main", given: [:],
          book: book([
            ("size", "size", .choice(size), nil), ("things", "things", .text("one"), nil),
            ("things#2", nil, nil, "done"),
          ])))
    }
    #expect(coverage.missedSteps(of: dialogue) == [])
    #expect(coverage.missedWays(of: dialogue).map(\.way.route) == ["again is set"])
    #expect(coverage.missedWays(of: GraphWorld.called).isEmpty)
  }
}
