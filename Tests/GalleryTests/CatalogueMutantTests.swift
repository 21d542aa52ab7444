import Foundation
import Testing

/// Faults that people make, seeded into the reference catalogue one at a time.
struct CatalogueMutantTests {
  @Test func `there are many kinds of seeded faults`() {
    #expect(CatalogueMutant.all.count >= 60)
  }

  @Test(arguments: CatalogueMutant.all)
  func `a fault seeded into the catalogue is caught for its own reason, at its own place`(
    _ mutant: CatalogueMutant
  ) throws {
    let outcome = try mutant.run()
    #expect(!outcome.expected.isEmpty)
    #expect(outcome.found == outcome.expected, "\(outcome.drawn)")
  }
}
