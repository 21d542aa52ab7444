import EntenteTestSupport
import Loading
import Negotiation
import Testing

struct ScriptFileTests {
  @Test(arguments: 0..<200)
  func `a test that is written and read again is the same test`(seed: UInt64) {
    let script = ScriptSamples.script(seed)
    let text = ScriptWriter.text(of: script)
    let (loaded, faults) = ScriptSamples.read(text)
    #expect(faults == [], "seed \(seed)\n\(text)")
    #expect(loaded?.script == script, "seed \(seed)\n\(text)")
  }

  @Test(arguments: 0..<200)
  func `an update changes the expectations that were mended, and nothing else`(
    seed: UInt64
  ) throws {
    var random = SplitMix(seed: seed)
    let script = ScriptSamples.script(seed)
    let (loaded, _) = ScriptSamples.read("# first\n" + ScriptWriter.text(of: script) + "# last\n")
    let before = try #require(loaded)
    let turn = random.next(below: script.turns.count)
    let mended = Expectation(step: "elsewhere", misstep: "mended")
    let text = ScriptUpdate.text(of: before, with: [turn: mended])
    let after = try #require(ScriptSamples.read(text).0, "seed \(seed)\n\(text)")
    for (index, line) in after.script.turns.enumerated() {
      #expect(line.line == script.turns[index].line, "seed \(seed)")
      let expected = index == turn ? mended : script.turns[index].expected
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
    let loaded = try #require(ScriptSamples.read(text).0)
    let mended = ScriptUpdate.text(
      of: loaded, with: [0: Expectation(step: "x"), 2: Expectation(step: "z")])
    #expect(
      mended
        == text.replacing("{in: \"one\", step: a}   # why", with: "{in: one, step: x}  # why")
        .replacing("step: c} # the last", with: "step: z}  # the last"))
    let second = ScriptUpdate.text(of: loaded, with: [1: Expectation(step: "y")])
    #expect(second.contains("# between\n  - {in: two, step: y}\n\n  - {in: three"))
  }

  @Test func `lines that share a line of the file are written anew`() throws {
    let text = "test: t\ndialogue: negotiation\nturns: [{in: a, step: b}, {in: c, step: d}]\n"
    let loaded = try #require(ScriptSamples.read(text).0)
    let mended = ScriptUpdate.text(of: loaded, with: [1: Expectation(step: "x")])
    let again = try #require(ScriptSamples.read(mended).0)
    #expect(again.script.turns.map(\.expected.step) == ["b", "x"])
  }

  @Test func `what does not belong into a test is told with its place`() {
    let (loaded, faults) = ScriptSamples.read(
      "test: t\ndialog: negotiation\nat: tomorrow\nturns:\n  - {out: x}\n  - {in: [a]}\n")
    #expect(loaded == nil)
    #expect(
      faults.map { "\($0.location?.line ?? 0) \($0.id)" } == [
        "1 yaml-missing-key", "2 yaml-unknown-key", "3 test-at", "5 yaml-missing-key",
        "5 yaml-unknown-key", "6 yaml-kind",
      ])
  }
}
