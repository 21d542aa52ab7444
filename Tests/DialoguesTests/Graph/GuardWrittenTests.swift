import Dialogues
import Testing

struct GuardWrittenTests {
  @Test(arguments: [
    "tier is set", "tier is unset", "importance = vital", "target >= 99.9%", "users < 150",
    "count(outcomes) > 2", "way in [nearest, first]", "not (way in [nearest])",
    "tier is set and users < 150", "(a is set or b is set) and c is unset",
    "a is set or b is set and c is set",
  ])
  func `a condition is written as an author writes it`(text: String) throws {
    let condition = try GuardParser.parse(text)
    #expect(condition.written == text)
    let again = try GuardParser.parse(condition.written)
    #expect(again == condition)
  }
}
