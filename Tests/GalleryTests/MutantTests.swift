import Foundation
import Testing

/// Faults that people make, seeded into the project's own dialogues one at a time.
struct MutantTests {
  @Test func `the dialogues without a change have no fault`() throws {
    let files = FileManager.default
    let copy = files.temporaryDirectory.appending(path: "mutant-\(UUID().uuidString)")
    defer { try? files.removeItem(at: copy) }
    try Mutant.copyDialogues(to: copy)
    let found = Mutant.check(copy)
    #expect(found.faults == [], "\(found.drawn)")
  }

  @Test func `there are many kinds of them`() {
    #expect(Mutant.all.count >= 40)
  }

  @Test(arguments: Mutant.all)
  func `a seeded fault is caught for its own reason, at its own place`(_ mutant: Mutant) throws {
    let outcome = try mutant.run()
    #expect(!outcome.expected.isEmpty)
    #expect(outcome.found == outcome.expected, "\(outcome.drawn)")
  }
}
