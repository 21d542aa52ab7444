import Dialogues
import EntenteTestSupport
import Negotiation
import Presentation
import ServiceCatalogue
import Testing
import Wording

struct StepSearchTests {
  private func setting() throws -> Setting {
    let world = try #require(ReferenceWorld.shared, "entente check tells what is wrong")
    return try #require(world.setting())
  }

  private func search(_ setting: Setting, _ language: Language = .en, bound: Int = 20_000)
    -> StepSearch
  {
    StepSearch(setting, language: language, samples: SampleAnswers(language), bound: bound)
  }

  /// Types what was found into a meeting of its own.
  private func comes(
    _ typed: [StepSearch.Typed], to step: String, of dialogue: String, _ setting: Setting,
    _ language: Language
  ) throws -> Bool {
    var rehearsal = try #require(Rehearsal(setting, id: setting.customer.id, language: language))
    for line in typed {
      #expect(rehearsal.meeting.position == line.position)
      rehearsal.type(line.line)
    }
    return rehearsal.meeting.passages(by: Walker(setting.library))
      .contains { $0.dialogue == dialogue && $0.step == step }
  }

  @Test(arguments: [
    "negotiation/who", "negotiation/adopted", "negotiation/need-asked", "negotiation/close",
    "outcome-detail/weigh-own", "service-options/take-nearest", "service-options/risk",
    "service-options/confirm", "service-measures/duty-asked", "service-support/told",
  ])
  func `what is found comes to the step when it is typed again`(name: String) throws {
    let setting = try setting()
    let parts = name.split(separator: "/").map(String.init)
    let found = search(setting).find(parts[1], of: parts[0], from: "negotiation")
    guard case .reached(let typed, _)? = found else {
      Issue.record("\(name): \(String(describing: found))")
      return
    }
    #expect(try comes(typed, to: parts[1], of: parts[0], setting, .en))
  }

  @Test(arguments: Language.allCases)
  func `a step is found in every language, and the same way each time`(language: Language) throws {
    let setting = try setting()
    var ways: Set<[StepSearch.Typed]> = []
    for _ in 0..<2 {
      let found = search(setting, language).find(
        "confirm", of: "service-options", from: "negotiation")
      guard case .reached(let typed, _)? = found else {
        Issue.record("\(language): \(String(describing: found))")
        return
      }
      ways.insert(typed)
      #expect(try comes(typed, to: "confirm", of: "service-options", setting, language))
    }
    #expect(ways.count == 1)
  }

  @Test func `no shorter meeting comes to a step`() throws {
    let setting = try setting()
    guard
      case .reached(let typed, _)? = search(setting).find(
        "weigh", of: "outcome-detail", from: "negotiation")
    else {
      Issue.record("not found")
      return
    }
    // Who is here, one outcome, and that this is all: each of the three is asked.
    #expect(typed.count == 3)
  }

  @Test func `a bound ends the search, and a step to which nothing leads is told`() throws {
    let setting = try setting()
    if case .notFound(let tried)? = search(setting, bound: 5).find(
      "close", of: "negotiation", from: "negotiation")
    {
      #expect(tried == 5)
    } else {
      Issue.record("the bound was not kept")
    }
    guard
      case .unreachable? = search(setting).find("who", of: "negotiation", from: "service-support")
    else {
      Issue.record("nothing leads from one dialogue to its caller")
      return
    }
  }
}
