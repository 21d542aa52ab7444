import ArgumentParser
import Dialogues
import EntenteTestSupport
import Loading
import Negotiation
import Testing

@testable import EntenteCommands

/// The transcript tests in `dialogs/tests`, and what of the stock dialogues they pass.
struct StockTestTests {
  static func run(_ files: [String] = [], dialogs: String? = nil) throws -> TestRun {
    let root = ReferenceWorld.root
    let options = try CommonOptions.parse([
      "--catalogue", "\(root)/catalogue-data", "--dialogs",
      dialogs ?? "\(root)/dialogs", "--store", "memory",
    ])
    return try TestRun(options: options, files: files)
  }

  @Test func `every transcript test of the project holds`() throws {
    let results = try Self.run().results
    #expect(results.count > 10)
    for result in results { #expect(result.faults == [], "\(result.path)") }
  }

  @Test func `together they come to every step and take every way`() throws {
    let coverage = try Self.run().coverage
    let library = try #require(ReferenceWorld.shared).library
    for dialogue in library.dialogues.values {
      #expect(coverage.missedSteps(of: dialogue) == [], "\(dialogue.id)")
      let ways = coverage.missedWays(of: dialogue).map { "\($0.step) \($0.way.route)" }
      #expect(ways == [], "\(dialogue.id)")
    }
  }

  @Test func `they are written in each of the five languages`() throws {
    let languages = Set(try Self.run().results.compactMap { $0.loaded?.test.language })
    #expect(languages.count == 5)
  }
}
