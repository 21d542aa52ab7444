import Dialogues
import EntenteTestSupport
import Negotiation
import Presentation
import Testing
import Wording

/// No reply refuses, whatever is typed: every wish gets a way forward.
struct NoReplyRefusesTests {
  /// Asked of somebody who finds his chosen option too dear where nothing is cheaper; today "too
  /// dear" takes the choice back before it looks for a cheaper one, so a cheaper one is found.
  private static let unreached: Set = ["service-options/floor"]

  private func world() throws -> ReferenceWorld {
    try #require(ReferenceWorld.shared, "entente check tells what is wrong")
  }

  private func expectNoRefusal(_ rehearsal: Rehearsal, _ origin: String) throws {
    let lists = try world().refusals
    for reply in rehearsal.replies {
      let found = reply.refusal(by: lists)
      #expect(found == nil, "\(origin), \"\(reply.line)\"")
    }
  }

  /// What is said around the meeting in which a walk ended.
  private func expectNoRefusalAround(_ rehearsal: Rehearsal, _ origin: String) throws {
    let (setting, meeting) = (rehearsal.setting, rehearsal.meeting)
    let list = try #require(try world().refusals[meeting.language])
    let shell = ShellWords(meeting.language)
    let saved = [shell.saved(meeting, setting), shell.status(meeting, setting, store: "a.db")]
    for text in shell.welcomeBack(meeting, setting) + saved {
      let found = list.first(in: text)
      #expect(found == nil, "\(origin): \(text)")
    }
  }

  @Test(arguments: Language.allCases)
  func `no reply of random meetings refuses, and they come to every question`(
    language: Language
  ) throws {
    let setting = try #require(try world().setting())
    var unvisited = Set(try world().library.asking).subtracting(Self.unreached)
    #expect(!unvisited.isEmpty)
    var tried: [String: Int] = [:]
    for seed in UInt64(1)...80 where seed <= 10 || !unvisited.isEmpty {
      var walk = try #require(Walk(setting, in: language, seed: seed, tried: tried))
      walk.go(80)
      try expectNoRefusal(walk.rehearsal, "seed \(seed)")
      try expectNoRefusalAround(walk.rehearsal, "seed \(seed)")
      unvisited.subtract(walk.visited)
      tried = walk.tried
    }
    #expect(unvisited.sorted() == [])
  }

  @Test(arguments: Transcript.all)
  func `no reply of a recorded meeting refuses`(_ transcript: Transcript) throws {
    let setting = try #require(try world().setting())
    let language = try #require(Language(rawValue: transcript.language))
    var rehearsal = try #require(Rehearsal(setting, language: language))
    for line in try transcript.lines { rehearsal.type(line) }
    try expectNoRefusal(rehearsal, transcript.name)
  }
}

extension DialogueLibrary {
  /// The steps that wait for an answer, as `dialogue/step`.
  fileprivate var asking: [String] {
    dialogues.values.flatMap { dialogue in
      dialogue.steps.values.filter(\.waitsForAnAnswer).map { "\(dialogue.id)/\($0.id)" }
    }
  }
}

extension Step {
  fileprivate var waitsForAnAnswer: Bool {
    switch kind {
    case .ask, .form, .choose, .offer, .review: true
    case .say, .decide, .set, .perform, .call, .each, .end: false
    }
  }
}
