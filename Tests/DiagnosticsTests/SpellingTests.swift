import Diagnostics
import Testing

struct SpellingTests {
  @Test(arguments: [
    ("prise", "price"), ("piad", "paid"), ("Prices", "price"), ("availabilty", "availability"),
    ("ouctome", "outcome"), ("нмя", "имя"),
  ])
  func `a slip of the fingers finds the word meant`(typed: String, meant: String) {
    let known = ["price", "paid", "availability", "outcome", "имя", "hours"]
    #expect(Spelling.nearest(typed, in: known) == meant)
  }

  @Test func `a different word finds nothing`() {
    #expect(Spelling.nearest("banana", in: ["price", "hours"]) == nil)
    #expect(Spelling.nearest("x", in: []) == nil)
  }

  @Test func `of equally near words the first in the alphabet is named, whatever the order`() {
    #expect(Spelling.nearest("cat", in: ["bat", "car"]) == "bat")
    #expect(Spelling.nearest("cat", in: ["car", "bat"]) == "bat")
  }
}
