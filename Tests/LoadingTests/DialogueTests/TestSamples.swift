import Diagnostics
import EntenteTestSupport
import Loading
import Negotiation
import Quantities
import Wording

/// Random transcript tests, and reading them.
enum TestSamples {
  private static let words = [
    "gold", "", "yes", "no: \"never\"", "  spaced  ", "a, b", "ё Straße 99,9 %", "#", "- dash",
    "{x}", "line\nbreak", "tab\there", "'single'", "back\\slash", "true", "\u{85}\u{2028}", "12",
  ]

  static func test(_ seed: UInt64) -> DialogueTest {
    var random = SplitMix(seed: seed)
    func word() -> String { words[random.next(below: words.count)] }
    func filled() -> String {
      let word = word()
      return word.contains { !$0.isWhitespace } && !word.contains("\u{85}") ? word : "x"
    }
    func value(_ depth: Int) -> PlainValue {
      switch random.next(below: depth > 2 ? 1 : 3) {
      case 0: .text(word())
      case 1: .list((0..<random.next(below: 3)).map { _ in value(depth + 1) })
      default: .mapping(["id": value(depth + 1), "role-of": .text(word())])
      }
    }
    func turn() -> TestTurn {
      func several() -> [String] { (0..<random.next(below: 3)).map { _ in filled() } }
      return TestTurn(
        line: word(), at: random.next(below: 4) == 0 ? Instant(seconds: 1_800_000_000) : nil,
        expected: TestExpectation(
          step: random.next(below: 2) == 0 ? nil : "called/step",
          set: random.next(below: 2) == 0 ? [:] : ["slot": value(0)], says: several(),
          words: several(), keeps: several(), misstep: random.next(below: 3) == 0 ? "x" : nil))
    }
    return DialogueTest(
      name: filled(), dialogue: "negotiation",
      language: Language.allCases[random.next(below: 5)], at: Instant(seconds: 1_795_255_200),
      customer: "st-anna", given: ["service": value(0)],
      turns: (0..<(1 + random.next(below: 6))).map { _ in turn() })
  }

  static func read(_ text: String) -> (LoadedTest?, [Fault]) {
    var faults = FaultList()
    let loaded = TestLoader.load(SourceFile(name: "t.yaml", text: text), &faults)
    return (loaded, faults.sorted)
  }
}
