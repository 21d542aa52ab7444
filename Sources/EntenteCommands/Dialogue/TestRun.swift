import Diagnostics
import Dialogues
import Loading
import Negotiation
import Terminal

/// Transcript tests that were held, and what there is to say about them.
struct TestRun {
  private var desk: TestDesk
  private let paths: [String]
  private(set) var results: [TestDesk.Result] = []

  init(options: CommonOptions, files: [String]) throws {
    desk = try TestDesk(options)
    paths = try desk.paths(files)
    for path in paths { results.append(try desk.hold(path)) }
  }

  var hasFaults: Bool { results.contains { !$0.faults.isEmpty } }

  /// What all tests together have passed.
  var coverage: Coverage {
    let walker = Walker(desk.workshop.library)
    var coverage = Coverage()
    let meetings = results.compactMap(\.opening) + results.flatMap(\.played).map(\.after)
    for meeting in meetings { coverage.add(meeting.passages(by: walker)) }
    return coverage
  }

  /// Writes what happens now into the files that differ, and holds those again.
  mutating func update() throws {
    for (index, result) in results.enumerated() where !result.differences.isEmpty {
      guard let loaded = result.loaded else { continue }
      var mended: [Int: TestExpectation] = [:]
      for turn in Set(result.differences.map(\.turn)) {
        let played = result.played[turn]
        mended[turn] = TestRecorder.mended(played.line.expected, by: played)
      }
      let text = TestUpdate.text(of: loaded, with: mended)
      do { try WholeFile.write(text, to: result.path) } catch { throw CommandFailure(file: error) }
      try Output.standard.write(line: "updated: \(Escaping.visible(result.path))")
      results[index] = try desk.hold(result.path)
    }
  }

  func report(asJSON: Bool) throws {
    let faults = FaultList(results.flatMap(\.faults)).sorted
    guard !asJSON else {
      let tests = results.map {
        TestLine(
          file: $0.path, test: $0.loaded?.test.name, passed: $0.faults.isEmpty,
          lines: $0.played.count)
      }
      let report = TestLines(schema: 1, tests: tests, faults: faults.map(\.plain))
      return try Output.standard.write(line: JSONText.of(report))
    }
    if !faults.isEmpty {
      let sources = results.compactMap(\.loaded).map { ($0.source.name, $0.source.text) }
      let texts = Dictionary(sources) { first, _ in first }
      try Output.standard.write(
        line: Escaping.visible(
          FaultDrawing.draw(faults, sources: texts), keepingLineBreaks: true))
    }
    let failed = results.count { !$0.faults.isEmpty }
    let lines = results.map(\.played.count).reduce(0, +)
    let tests = results.count == 1 ? "1 test" : "\(results.count) tests"
    try Output.standard.write(
      line: "\(tests) with \(lines == 1 ? "1 line" : "\(lines) lines"), \(failed) not as expected")
  }

  /// For each dialogue how much was passed, and what was not.
  func reportCoverage() throws {
    let coverage = coverage
    for dialogue in desk.workshop.library.dialogues.values.sorted(by: { $0.id < $1.id }) {
      let missedSteps = coverage.missedSteps(of: dialogue)
      let missedWays = coverage.missedWays(of: dialogue)
      let (steps, ways) = (dialogue.order.count, dialogue.allWays.count)
      try Output.standard.write(
        line:
          "\(dialogue.id): \(steps - missedSteps.count) of \(steps) steps, \(ways - missedWays.count) of \(ways) ways"
      )
      for step in missedSteps { try Output.standard.write(line: "  step \(step)") }
      for (step, way) in missedWays where coverage.covers(step, of: dialogue.id) {
        let name = way.route.isEmpty ? "" : " \(way.route)"
        try Output.standard.write(line: "  way  \(step)\(name) -> \(way.target)")
      }
    }
  }
}

private struct TestLine: Encodable {
  let file: String
  let test: String?
  let passed: Bool
  let lines: Int
}

private struct TestLines: Encodable {
  let schema: Int
  let tests: [TestLine]
  let faults: [Fault.Plain]
}
