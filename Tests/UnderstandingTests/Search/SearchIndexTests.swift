import EntenteTestSupport
import Loading
import ServiceCatalogue
import Testing
import Wording

@testable import Understanding

/// The search index beside a plain comparison of everything with everything.
@Suite struct SearchIndexTests {
  private static let entries: [SearchEntry] = {
    let catalogue = CatalogueLoader.load(World.root + "/catalogue-data").catalogue
    return (catalogue?.outcomes ?? []).map { SearchEntry($0, aliases: ["the " + $0.id]) }
      + (catalogue?.services.map { SearchEntry($0) } ?? [])
  }()

  private static let stopWords = Set(World.loaded.lexicons.values.flatMap(\.stopWords))

  /// Words of the entries, some of them with another ending, a slip, or none that anybody knows.
  private static func statement(
    about entries: [SearchEntry], _ random: inout SplitMix
  ) -> String {
    let terms = entries.flatMap(\.terms)
    return (0..<Int.random(in: 1...9, using: &random)).map { _ in
      let words = terms.randomElement(using: &random)?.words ?? []
      return changed(words.joined(separator: " "), &random)
    }.joined(separator: " ")
  }

  private static func changed(_ text: String, _ random: inout SplitMix) -> String {
    var letters = Array(text)
    switch Int.random(in: 0..<8, using: &random) {
    case 0 where letters.count > 3:
      letters.remove(at: Int.random(in: letters.indices, using: &random))
    case 1 where letters.count > 3:
      letters.swapAt(letters.count - 1, letters.count - 2)
    case 2: letters.insert("e", at: Int.random(in: letters.indices, using: &random))
    case 3: letters += Array(["s", "en", "ами", "zione"].randomElement(using: &random) ?? "")
    case 4: letters = Array("qwxz")
    default: break
    }
    return String(letters)
  }

  @Test func `the index ranks as the exhaustive comparison does`() {
    let seed = UInt64.random(in: 0...(.max))
    var random = SplitMix(seed: seed)
    // The plain comparison takes a long time: a few entries, and others in each run.
    let entries = Array(Self.entries.shuffled(using: &random).prefix(6))
    let index = SearchIndex(entries, stopWords: Self.stopWords)
    let exhaustive = ExhaustiveRanking(entries, stopWords: Self.stopWords)
    for _ in 0..<40 {
      let text = Self.statement(about: entries, &random)
      let language = Language.allCases.randomElement(using: &random) ?? .en
      let found = SearchQuery(
        text, in: language, of: index, fields: Set(SearchEntry.Field.allCases)
      ).ranked(among: 0..<index.entryCount, most: 5, least: ExhaustiveRanking.threshold)
      let expected = exhaustive.ranked(text, in: language)
        .map { SearchMatch(path: $0.id, score: $0.score, because: $0.because) }
      #expect(found == expected, "seed \(seed), \(language): \(text)")
    }
  }
}
