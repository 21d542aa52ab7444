import Diagnostics
import EntenteTestSupport
import Loading
import Negotiation
import Testing

struct TestFileTests {
  @Test(arguments: 0..<200)
  func `a test that is written and read again is the same test`(seed: UInt64) {
    let test = TestSamples.test(seed)
    let text = TestWriter.text(of: test)
    let (loaded, faults) = TestSamples.read(text)
    #expect(faults == [], "seed \(seed)\n\(text)")
    #expect(loaded?.test == test, "seed \(seed)\n\(text)")
  }

  @Test(arguments: 0..<200)
  func `an update changes the expectations that were mended, and nothing else`(
    seed: UInt64
  ) throws {
    var random = SplitMix(seed: seed)
    let test = TestSamples.test(seed)
    let (loaded, _) = TestSamples.read("# first\n" + TestWriter.text(of: test) + "# last\n")
    let before = try #require(loaded)
    let turn = random.next(below: test.turns.count)
    let mended = TestExpectation(step: "elsewhere", misstep: "mended")
    let text = TestUpdate.text(of: before, with: [turn: mended])
    let after = try #require(TestSamples.read(text).0, "seed \(seed)\n\(text)")
    for (index, line) in after.test.turns.enumerated() {
      #expect(line.line == test.turns[index].line, "seed \(seed)")
      let expected = index == turn ? mended : test.turns[index].expected
      #expect(line.expected == expected, "seed \(seed)")
    }
    #expect(text.hasPrefix("# first\n") && text.hasSuffix("# last\n"))
  }

  @Test func `comments and the writing of other lines outlive an update`() throws {
    let text = """
      # what this is for
      test: t
      dialogue: negotiation
      turns:
        - {in: "one", step: a}   # why
        # between
        - in: 'two'
          step:   b

        - {in: three, step: c} # the last
      lang: de
      """
    let loaded = try #require(TestSamples.read(text).0)
    let mended = TestUpdate.text(
      of: loaded, with: [0: TestExpectation(step: "x"), 2: TestExpectation(step: "z")])
    #expect(
      mended
        == text.replacing("{in: \"one\", step: a}   # why", with: "{in: one, step: x}  # why")
        .replacing("step: c} # the last", with: "step: z}  # the last"))
    let second = TestUpdate.text(of: loaded, with: [1: TestExpectation(step: "late")])
    #expect(second.contains("# between\n  - {in: two, step: late}\n\n  - {in: three"))
  }

  @Test func `lines that share a line of the file are written anew`() throws {
    let text = "test: t\ndialogue: negotiation\nturns: [{in: a, step: b}, {in: c, step: d}]\n"
    let loaded = try #require(TestSamples.read(text).0)
    let mended = TestUpdate.text(of: loaded, with: [1: TestExpectation(step: "x")])
    let again = try #require(TestSamples.read(mended).0)
    #expect(again.test.turns.map(\.expected.step) == ["b", "x"])
  }

  @Test func `what does not belong into a test is told with its place`() {
    let (loaded, faults) = TestSamples.read(
      "test: t\ndialog: negotiation\nat: tomorrow\nturns:\n  - {out: x}\n  - {in: [a]}\n")
    #expect(loaded == nil)
    #expect(
      faults.map { "\($0.location?.line ?? 0) \($0.id)" } == [
        "1 yaml-missing-key", "2 yaml-unknown-key", "3 test-at", "5 yaml-missing-key",
        "5 yaml-unknown-key", "6 yaml-kind",
      ])
  }
}
