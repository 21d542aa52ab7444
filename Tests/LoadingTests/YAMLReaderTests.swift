import Diagnostics
import EntenteTestSupport
import Loading
import Testing

struct YAMLReaderTests {
  private func read(_ text: String) -> (entry: Entry?, faults: [Fault]) {
    var faults = FaultList()
    let entry = YAMLReader.read(SourceFile(name: "test.yaml", text: text), &faults)
    return (entry, faults.sorted)
  }

  @Test func `scalars stay the text that was written`() {
    let (entry, faults) = read("[no, 12:30, 1.10, 010, 1_000, ~, \"99.90\", 2026-01-01]")
    guard case .list(let items) = entry?.content else { return #expect(Bool(false)) }
    #expect(
      items.map(\.scalar) == ["no", "12:30", "1.10", "010", "1_000", "~", "99.90", "2026-01-01"])
    #expect(faults.isEmpty)
  }

  @Test func `every key and value has its place`() {
    let marked = MarkedText("1️⃣имя: 2️⃣Заказчик\n3️⃣list:\n  - 4️⃣{a: 5️⃣\"b\"}\n")
    let pairs = read(marked.text).entry?.pairs ?? []
    #expect(pairs.map(\.place) == [marked["1️⃣"], marked["3️⃣"]])
    #expect(pairs.first?.value.location == marked["2️⃣"])
    guard case .list(let items) = pairs.last?.value.content else { return #expect(Bool(false)) }
    #expect(items.first?.location == marked["4️⃣"])
    #expect(items.first?["a"]?.location == marked["5️⃣"])
  }

  @Test func `each repeated key is a fault at its second place, and the first value counts`() {
    let marked = MarkedText(
      "a: one\n1️⃣a: two\nb: {\"c\": 1, 2️⃣\"c\": 2, 3️⃣\"c\": 3}\nd: 4\n4️⃣d: 5\n")
    let (entry, faults) = read(marked.text)
    #expect(faults.map(\.id) == Array(repeating: "yaml-duplicate-key", count: 4))
    #expect(faults.map(\.location) == [marked["1️⃣"], marked["2️⃣"], marked["3️⃣"], marked["4️⃣"]])
    #expect(entry?["a"]?.scalar == "one")
    #expect(entry?["b"]?["c"]?.scalar == "1")
    #expect(entry?["d"]?.scalar == "4")
  }

  @Test(arguments: [
    "a: b: c", "a: [1, 2", "\ta: 1", "a: \"x", "- a\nb: c", "a: @b", "a: *unknown", "%",
    "--- 1\n--- 2",
    "a: \u{1}", "!!binary [", "? : :", "{a: {b: }", "a: 'it's'",
  ])
  func `broken YAML is one fault with a place and a remedy`(text: String) {
    let (entry, faults) = read(text)
    #expect(entry == nil)
    #expect(faults.map(\.id) == ["yaml-syntax"])
    #expect(faults.allSatisfy { $0.location != nil && $0.remedy.hasSuffix(".") })
  }

  @Test func `an empty document is a fault`() {
    for text in ["", "\n\n", "# only a comment\n"] {
      #expect(read(text).faults.map(\.id) == ["yaml-empty"])
    }
  }

  @Test func `anchors and aliases are faults`() {
    #expect(read("a: &x 1\nb: *x\n").faults.allSatisfy { $0.id == "yaml-anchor" })
    #expect(read("a: &x 1\nb: *x\n").faults.isEmpty == false)
  }

  @Test func `a bomb of aliases ends at once`() {
    var text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
    for level in 1...60 {
      let parts = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
      text += "a\(level): &a\(level) [\(parts)]\n"
    }
    text += "? *a60\n: x\n"
    let (entry, faults) = read(text)
    #expect(entry == nil)
    #expect(faults.map(\.id) == ["yaml-anchor"])
    #expect(faults.first?.location == Location(file: "test.yaml", line: 1, column: 5))
  }

  @Test func `lists of emphasised words are no bomb`() {
    let lines = (0..<100).map { _ in "  *bold* text & more" }.joined(separator: "\n")
    #expect(read("a: |\n\(lines)\n").faults.isEmpty)
  }

  @Test(arguments: [100, 20_000])
  func `a file with too many levels is refused`(depth: Int) {
    let text =
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    #expect(read(text).faults.map(\.id) == ["yaml-too-deep"])
  }

  @Test func `any bytes at all end in faults or in an entry, never in a crash`() {
    var generator = SplitMix(seed: 20_261_121)
    let alphabet = Array("ab:- \n\t\"'[]{},&*!|>%@`#?~\\0é€😀\u{0}\u{85}\u{FEFF}".unicodeScalars)
    for _ in 0..<3_000 {
      var text = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0...40, using: &generator) {
        text.append(alphabet.randomElement(using: &generator) ?? " ")
      }
      let (entry, faults) = read(String(text))
      #expect(entry != nil || !faults.isEmpty, "seed 20261121: \(String(text).debugDescription)")
    }
  }
}
