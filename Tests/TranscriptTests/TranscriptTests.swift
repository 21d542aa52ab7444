import EntenteTestSupport
import Foundation
import Negotiation
import Testing
import Wording

struct TranscriptTests {
  private func rehearse(_ transcript: Transcript, reloading: Bool) throws -> Rehearsal {
    let world = try #require(ReferenceWorld.shared, "entente check tells what is wrong")
    let setting = try #require(world.setting())
    let language = try #require(Language(rawValue: transcript.language))
    var rehearsal = try #require(Rehearsal(setting, language: language))
    for line in try transcript.lines { rehearsal.type(line, reloading: reloading) }
    return rehearsal
  }

  @Test func `there is a whole negotiation in each language`() {
    for language in Language.allCases {
      #expect(Transcript.all.contains { $0.name == "\(language.rawValue)-whole" })
    }
  }

  @Test func `there is a negotiation with figures in words in each language`() {
    for language in Language.allCases {
      #expect(Transcript.all.contains { $0.name == "\(language.rawValue)-figures" })
    }
  }

  @Test func `there is a negotiation in free speech in each language`() throws {
    for language in Language.allCases {
      let transcript = try #require(
        Transcript.all.first { $0.name == "\(language.rawValue)-free" })
      let lines = try transcript.lines
      #expect(lines.count >= 18)
      #expect(!lines.contains { $0.count < 4 || $0.hasPrefix("/") }, "menu numbers, or commands")
    }
  }

  @Test(arguments: Transcript.all)
  func `a meeting is answered as it was recorded`(_ transcript: Transcript) throws {
    let shown = try rehearse(transcript, reloading: false).shown.joined(separator: "\n") + "\n"
    guard !Transcript.isRecording else {
      try transcript.record(shown)
      Issue.record("recorded anew: read the difference, then run without RECORD")
      return
    }
    #expect(try shown == transcript.answered)
  }

  @Test(arguments: Transcript.all)
  func `a meeting that is reloaded at every line is the same meeting`(
    _ transcript: Transcript
  ) throws {
    let straight = try rehearse(transcript, reloading: false)
    let reloaded = try rehearse(transcript, reloading: true)
    #expect(straight.shown == reloaded.shown)
    #expect(straight.meeting == reloaded.meeting)
  }

  @Test(arguments: Transcript.all)
  func `the real program answers the same through a pipe`(_ transcript: Transcript) throws {
    let binary = try #require(Program.path, "the program stands beside the tests once it is built")
    let answered = try Program.run(
      binary,
      [
        "meet", "--customer", "st-anna", "--store", "memory", "--lang", transcript.language,
        "--keep-going",
      ], input: transcript.typed)
    #expect(try answered == transcript.answered)
  }

  @Test(arguments: Transcript.all)
  func `no line of an answer is wider than the screen`(_ transcript: Transcript) throws {
    let world = try #require(ReferenceWorld.shared)
    let setting = try #require(world.setting())
    let language = try #require(Language(rawValue: transcript.language))
    for columns in [20, 40, 59, 60, 80, 120] {
      var rehearsal = try #require(Rehearsal(setting, language: language, columns: columns))
      for line in try transcript.lines { rehearsal.type(line) }
      let wide = rehearsal.shown.filter { Measure.width($0) > columns }
      #expect(wide.isEmpty, "\(columns): \(wide.prefix(3))")
    }
  }
}
