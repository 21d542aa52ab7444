import Testing

@testable import Terminal

struct CompletionTests {
  private let completion = Completion { line, _ in
    line.hasPrefix("/")
      ? ["/help", "/export docx", "/export pdf"]
      : ["Patient Management", "Patient Portal", "Größe", "bad\u{1B}[2J"]
  }

  private func offer(_ typed: String, _ after: String = "") -> (Int, [String]) {
    let (start, candidates) = completion.offer(for: typed + after, cursorByte: typed.utf8.count)
    return (start, candidates)
  }

  @Test func `candidates go on with the words before the cursor, in any case of letters`() {
    #expect(offer("pat") == (0, ["Patient Management", "Patient Portal"]))
    #expect(offer("we want patient m") == (8, ["Patient Management"]))
    #expect(offer("/export d") == (0, ["/export docx"]))
    #expect(offer("в grö") == (3, ["Größe"]))
  }

  @Test func `a part that stands within a word is not completed`() {
    #expect(offer("xpat") == (4, []))
  }

  @Test func `an empty line offers everything that does not steer the terminal`() {
    #expect(offer("") == (0, ["Patient Management", "Patient Portal", "Größe"]))
    #expect(offer("gold and ") == (9, ["Patient Management", "Patient Portal", "Größe"]))
  }

  @Test func `the cursor is counted in characters, the text behind it is not completed`() {
    let seen = Completion { line, cursor in [String(line.prefix(cursor)) + "!"] }
    #expect(seen.offer(for: "größe", cursorByte: 4).candidates == ["grö!"])
    #expect(offer("pat", " Portal").0 == 0)
  }
}
