import Dialogues
import EntenteTestSupport
import Negotiation
import Testing
import Wording

struct PreparationTests {
  private func preparation(_ dialogue: String) throws -> Preparation {
    let world = try #require(ReferenceWorld.shared, "entente check tells what is wrong")
    let setting = try #require(world.setting())
    return Preparation(
      try #require(world.library[dialogue]), setting: setting, language: .en)
  }

  @Test func `every stock dialogue can be held alone without being given anything`() throws {
    let world = try #require(ReferenceWorld.shared)
    for dialogue in world.library.dialogues.values {
      let given = try preparation(dialogue.id).given([:])
      #expect(Set(dialogue.needs).isSubset(of: given.keys), "\(dialogue.id)")
    }
  }

  @Test func `who is there is given where the dialogue does not ask`() throws {
    #expect(try preparation("negotiation").given([:])["participants"] == nil)
    let all = try preparation("service-options").given([:])
    #expect(all["participants"]?.items?.count == 4)
    let two = try preparation("service-options").given(["participants": .text("weber, tom")])
    #expect(two["participants"]?.items?.count == 2)
  }

  @Test func `words come as an item of the list of which they would be one`() throws {
    let given = try preparation("outcome-detail").given(["outcome": .text("Letters leave today")])
    #expect(given["outcome"] == .item(id: "O1", text: "Letters leave today"))
  }

  @Test func `what does not fit is told with what would`() throws {
    #expect(throws: Preparation.Trouble.unknownSlot("tier", known: ["participants", "service"])) {
      try preparation("service-options").given(["tier": .text("gold")])
    }
    #expect {
      try preparation("service-options").given(["service": .text("patient-managment")])
    } throws: { error in
      guard case Preparation.Trouble.unknownChoice("service", _, let known) = error else {
        return false
      }
      return known.contains("patient-management")
    }
  }
}
