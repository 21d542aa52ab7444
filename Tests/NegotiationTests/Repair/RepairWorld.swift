import Dialogues
import EntenteTestSupport
import Testing
import Understanding
import Wording

@testable import Negotiation

/// The explored meetings of each language, made once for all tests of a process.
enum RepairWorld {
  static func setting() throws -> Setting {
    let world = try #require(ReferenceWorld.shared, "entente check tells what is wrong")
    return try #require(world.setting())
  }

  /// The name of a new customer in the onboarding.
  static let newcomer = "Praxis Süd"

  private static let explored: [Language: Explorer] = {
    var explored: [Language: Explorer] = [:]
    for language in Language.allCases {
      guard let setting = try? setting() else { continue }
      explored[language] = try? Explorer(setting, in: language, most: language == .en ? 4 : 2)
    }
    return explored
  }()

  private static let onboarded: [Language: Explorer] = {
    var onboarded: [Language: Explorer] = [:]
    for language in Language.allCases {
      guard let setting = ReferenceWorld.shared?.setting(newcomer: newcomer) else { continue }
      onboarded[language] = try? Explorer(setting, Newcomer.dialogue, in: language, most: 4)
    }
    return onboarded
  }()

  static func explorer(_ language: Language = .en) throws -> Explorer {
    try #require(explored[language])
  }

  /// Of every dialogue that is led, the negotiation first.
  static func explorers(_ language: Language = .en) throws -> [Explorer] {
    try [explorer(language), #require(onboarded[language])]
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
    var facts = meeting.facts
    // What lay on the table did so, whatever is taken back.
    facts.shown = [:]
    self.facts = facts
  }
}

extension Question {
  /// Whether an option is called just so in any language, or by this letter: then the line chooses it,
  /// whatever else it may mean.
  func names(_ line: String) -> Bool {
    let options = asked.flatMap(\.options)
    if line.count == 1, !options.isEmpty { return true }
    return options.contains { option in
      Language.allCases.contains { language in
        ([option.label.in(language)] + (option.also[language] ?? [])).contains {
          Folding.words($0) == Folding.words(line)
        }
      }
    }
  }
}

extension Array {
  /// What is tried at one of several stops: one element at each, and every element at one at least.
  ///
  /// All of them at all stops would take minutes.
  func share(at stop: Int, of stops: Int) -> [Element] {
    indices.filter { $0 % stops == stop % stops || $0 == stop % count }.map { self[$0] }
  }
}
