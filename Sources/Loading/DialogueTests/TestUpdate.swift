import Diagnostics
package import Negotiation

/// Puts other expectations into a test file; everything else in it stays as it was written.
package enum TestUpdate {
  /// The file's text with the expectations of some lines mended, by their index.
  package static func text(
    of loaded: LoadedTest, with mended: [Int: TestExpectation]
  ) -> String {
    guard !mended.isEmpty else { return loaded.source.text }
    let turns = loaded.test.turns.enumerated().map { index, turn in
      mended[index].map { TestTurn(line: turn.line, at: turn.at, expected: $0) } ?? turn
    }
    guard let blocks = TurnBlocks(loaded) else {
      // Lines that share a line of the file cannot be told apart: the file is written anew.
      let test = loaded.test
      return TestWriter.text(
        of: DialogueTest(
          name: test.name, dialogue: test.dialogue, language: test.language, at: test.at,
          customer: test.customer, given: test.given, turns: turns))
    }
    var lines = blocks.lines
    for index in mended.keys.sorted(by: >) {
      let block = blocks.ranges[index]
      var written = TestWriter.lines(of: turns[index], indent: blocks.indent(of: index))
      if let comment = blocks.comment(of: index) {
        written[written.count - 1] += "  \(comment)"
      }
      lines.replaceSubrange(block, with: written)
    }
    return lines.joined(separator: "\n")
  }
}

/// Which lines of a file each line of a test takes.
private struct TurnBlocks {
  let lines: [String]
  private(set) var ranges: [Range<Int>] = []

  /// Nil where two of them share a line.
  init?(_ loaded: LoadedTest) {
    lines = loaded.source.text.split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
    let starts = loaded.test.turns.indices.map { start(of: $0, loaded) }
    guard zip(starts, starts.dropFirst()).allSatisfy({ $0 < $1 }) else { return nil }
    let after = loaded.entry.pairs?.map { $0.place.line - 1 }.filter { $0 > starts.first ?? 0 }
    for (index, start) in starts.enumerated() {
      let next = index + 1 < starts.count ? starts[index + 1] : after?.min() ?? lines.count
      guard next <= lines.count, start < next, isDash(start) else { return nil }
      let end = (start..<next).last { !isAside($0) } ?? start
      ranges.append(start..<(end + 1))
    }
  }

  /// The line with the dash: that of its first key, or one before.
  private func start(of turn: Int, _ loaded: LoadedTest) -> Int {
    let line = loaded.place("turns", "\(turn)").line - 1
    return isDash(line) || line == 0 ? line : line - 1
  }

  private func isDash(_ line: Int) -> Bool {
    lines.indices.contains(line) && lines[line].drop { $0 == " " }.hasPrefix("-")
  }

  /// Whether a line is empty or only a comment.
  private func isAside(_ line: Int) -> Bool {
    let text = lines[line].drop { $0 == " " }
    return text.isEmpty || text.hasPrefix("#")
  }

  func indent(of turn: Int) -> Int {
    lines[ranges[turn].lowerBound].prefix { $0 == " " }.count
  }

  /// What stands behind the closing brace, for the reader only.
  func comment(of turn: Int) -> Substring? {
    let line = lines[ranges[turn].upperBound - 1]
    guard ranges[turn].count == 1, let brace = line.lastIndex(of: "}"),
      let sign = line[brace...].firstIndex(of: "#")
    else { return nil }
    return line[sign...]
  }
}
