import Dialogues
import EntenteTestSupport
import Negotiation
import Testing
import Wording

/// The explored meetings of each language, made once for all tests of a process.
enum RepairWorld {
  static func setting() throws -> Setting {
    let world = try #require(ReferenceWorld.shared, "entente check tells what is wrong")
    return try #require(world.setting())
  }

  private static let explored: [Language: Explorer] = {
    var explored: [Language: Explorer] = [:]
    for language in Language.allCases {
      guard let setting = try? setting() else { continue }
      explored[language] = try? Explorer(setting, in: language, most: language == .en ? 6 : 2)
    }
    return explored
  }()

  static func explorer(_ language: Language = .en) throws -> Explorer {
    try #require(explored[language])
  }
}

/// What a meeting is, apart from its journal: where it stands, what it knows, what it asks.
struct Standpoint: Equatable {
  let waiting: Run.Waiting
  let trail: [TrailEntry]
  let slots: [[String: Value]]
  let facts: Facts

  init(_ meeting: Meeting) {
    waiting = meeting.run.waiting
    trail = meeting.run.trail
    slots = meeting.run.frames.map(\.slots)
    facts = meeting.facts
  }
}
