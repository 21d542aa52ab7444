import Dialogues
import Quantities
import Testing

struct GuardTests {
  private let slots: [String: Value] = [
    "tier": .ref("gold"), "kind": .choice("internal"), "n": .list([.text("a"), .text("b")]),
  ]

  @Test(arguments: [
    ("tier is set", true), ("tier is unset", false), ("wish is unset", true),
    ("kind = internal", true), ("kind in [commercial, internal]", true),
    ("not kind = internal", false), ("count(n) >= 2", true), ("count(n) < 2", false),
    ("kind = commercial or tier = gold and count(n) = 2", true),
    ("(kind = commercial or tier = gold) and wish is set", false),
  ])
  func `a condition holds exactly when it reads so`(_ text: String, _ holds: Bool) throws {
    #expect(try GuardParser.parse(text).holds(in: slots) == holds)
  }

  @Test(arguments: [
    "", "tier", "tier is", "tier is nice", "kind =", "kind in gold", "(a = b", "a = b c",
  ])
  func `what is no condition is refused with a sentence`(_ text: String) {
    #expect {
      try GuardParser.parse(text)
    } throws: { error in
      (error as? GuardParser.Mistake)?.message.hasSuffix(".") == true
    }
  }

  @Test func `a comparison with an unset slot is false both ways`() throws {
    #expect(try !GuardParser.parse("price > 3").holds(in: [:]))
    #expect(try !GuardParser.parse("price <= 3").holds(in: [:]))
  }
}
