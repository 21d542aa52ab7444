import EntenteTestSupport
import Loading
import ServiceCatalogue
import Testing
import Understanding
import Wording

/// The search index as bytes: written once, read as it lies there, never trusted.
@Suite struct SearchBytesTests {
  private static let index: SearchIndex? = CatalogueLoader.load(World.root + "/catalogue-data")
    .catalogue.map { SearchIndex($0, lexicons: World.loaded.lexicons) }

  private static let questions = [
    "mailbox", "prescriptoin", "eine Patientenakte öffnet sich in 2 Sekunden", "зарплата",
    "la cartella del paziente", "L'accueil admet un patient", "",
  ]

  private static func answers(_ index: SearchIndex) -> [[SearchMatch]] {
    Language.allCases.flatMap { language in
      questions.flatMap { question in
        [
          index.services(for: question, in: language, most: 9),
          index.outcomes(for: question, in: language, most: 9),
        ]
      }
    }
  }

  @Test func `an index that is read again is the same`() throws {
    let index = try #require(Self.index)
    let again = try #require(SearchIndex(StillBytes(index.encoded)))
    #expect(again.encoded == index.encoded)
    #expect(Self.answers(again) == Self.answers(index))
  }

  @Test func `bytes that were cut short are no index`() throws {
    let bytes = try #require(Self.index).encoded
    for count in [0, 3, 4, 8, 100, bytes.count / 2, bytes.count - 1] {
      #expect(SearchIndex(StillBytes(Array(bytes.prefix(count)))) == nil, "\(count)")
    }
  }

  @Test func `damaged bytes are read without harm`() throws {
    let bytes = try #require(Self.index).encoded
    let seed = UInt64.random(in: 0...(.max))
    var random = SplitMix(seed: seed)
    for _ in 0..<60 {
      var damaged = bytes
      for _ in 0..<Int.random(in: 1...400, using: &random) {
        // The head and the tables of places are a small part: they are hit as often as the rest.
        let end = Bool.random(using: &random) ? 4000 : damaged.count
        let place = Int.random(in: 0..<min(end, damaged.count), using: &random)
        damaged[place] = UInt8.random(in: 0...255, using: &random)
      }
      guard let index = SearchIndex(StillBytes(damaged)) else { continue }
      for found in Self.answers(index) {
        #expect(found.count <= 9 && found.allSatisfy { $0.score <= 1000 }, "seed \(seed)")
      }
    }
  }
}
