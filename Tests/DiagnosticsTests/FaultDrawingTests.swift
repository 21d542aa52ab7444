import Diagnostics
import Testing

struct FaultDrawingTests {
  private func fault(line: Int, column: Int, severity: Fault.Severity = .fault) -> Fault {
    Fault(
      id: "some-fault", severity: severity, message: "something is wrong",
      location: Location(file: "a.yaml", line: line, column: column), remedy: "Mend it.")
  }

  @Test func `a fault is drawn with its place, its line, an underline, a remedy and its id`() {
    let drawn = FaultDrawing.draw(
      fault(line: 2, column: 5), source: "tier:\n    prise: \"1\"\nrank: 2\n")
    #expect(
      drawn == """
        a.yaml:2:5: fault: something is wrong
          prise: "1"
          ^^^^^
        Mend it. [some-fault]
        """)
  }

  @Test(arguments: [
    ("id: service-desk # who", 5, "service-desk"), ("name: \"a: b\" # c", 7, "\"a: b\""),
    ("{id: a b, name: c}", 6, "a b"), ("x: 'it''s'", 4, "'it'"), ("- [a, b]", 3, "["),
    ("имя: Заказчик", 6, "Заказчик"), ("x: \"a\\\" b\"", 4, "\"a\\\" b\""), ("end", 4, " "),
  ])
  func `the underline covers what begins at the place`(
    line: String, column: Int, covered: String
  ) {
    let lines = FaultDrawing.draw(fault(line: 1, column: column), source: line).split(
      separator: "\n")
    let underline = "  " + String(repeating: " ", count: column - 1)
    #expect(lines[2] == underline + String(repeating: "^", count: covered.unicodeScalars.count))
  }

  @Test(arguments: [1, 60, 120, 200, 399])
  func `a long line is cut around the place and the underline stays under its word`(column: Int) {
    let words = (0..<80).map { _ in "word" }.joined(separator: ",")
    let start = (column / 5) * 5
    let lines = FaultDrawing.draw(fault(line: 1, column: start + 1), source: words)
      .split(separator: "\n").map(Array.init)
    let marks = lines[2].indices.filter { lines[2][$0] == "^" }
    #expect(String(marks.map { lines[1][$0] }) == "word")
    #expect(lines[1].count <= 96)
  }

  @Test func `controls in a file do not reach the terminal`() {
    let drawn = FaultDrawing.draw(fault(line: 1, column: 1), source: "a\u{1B}[2J\u{202E}b")
    #expect(drawn.contains("a\u{FFFD}[2J\u{FFFD}b"))
  }

  @Test func `without a source or without a place there is no excerpt`() {
    #expect(
      FaultDrawing.draw(fault(line: 9, column: 1, severity: .warning), source: nil)
        == "a.yaml:9:1: warning: something is wrong\nMend it. [some-fault]")
    let placeless = Fault(id: "x", message: "empty folder", location: nil, remedy: "Fill it.")
    #expect(FaultDrawing.draw(placeless, source: "text") == "fault: empty folder\nFill it. [x]")
  }

  @Test func `a list shows every fault once, by file, line and column`() {
    let sound = [fault(line: 10, column: 1), fault(line: 2, column: 9), fault(line: 2, column: 3)]
    let placeless = Fault(id: "x", message: "m", location: nil, remedy: "r")
    let list = FaultList([placeless] + sound + sound)
    #expect(list.sorted.map { $0.location?.line } == [2, 2, 10, nil])
    #expect(list.sorted.map { $0.location?.column } == [3, 9, 1, nil])
  }

  @Test func `warnings do not keep a file from being used`() {
    #expect(!FaultList([fault(line: 1, column: 1, severity: .warning)]).hasFaults)
    #expect(FaultList([fault(line: 1, column: 1)]).hasFaults)
  }
}
