import Foundation
import Loading
import ServiceCatalogue
import Testing
import Understanding
import Wording

/// Whether people find the services of the reference catalogue by their own words; the same questions
/// are asked of SQLite in Benchmarks/search.py.
@Suite struct CatalogueSearchTests {
  private struct Question {
    let language: Language
    let service: String
    let text: String
  }

  /// `en  email  mailbox is full`, one a line.
  private static let questions: [Question] = {
    let path = World.root + "/Tests/UnderstandingTests/Questions/search.tsv"
    let lines = (try? String(contentsOfFile: path, encoding: .utf8))?.split(separator: "\n") ?? []
    return lines.compactMap { line in
      let parts = line.split(separator: "\t").map(String.init)
      guard parts.count == 3, let language = Language(rawValue: parts[0]) else { return nil }
      return Question(language: language, service: parts[1], text: parts[2])
    }
  }()

  private static func index() throws -> SearchIndex {
    let catalogue = try #require(CatalogueLoader.load(World.root + "/catalogue-data").catalogue)
    return SearchIndex(catalogue, lexicons: World.loaded.lexicons)
  }

  @Test func `services are found in five languages, among the first three and mostly first`() throws
  {
    let index = try Self.index()
    var (first, among): (Int, Int) = (0, 0)
    var missed: [String] = []
    for question in Self.questions {
      let found = index.services(for: question.text, in: question.language, most: 3).map(\.id)
      if found.first == question.service { first += 1 }
      if found.contains(question.service) {
        among += 1
      } else {
        missed.append("\(question.text): \(question.service), not \(found)")
      }
    }
    let count = Self.questions.count
    #expect(count >= 60)
    #expect(among * 100 >= count * 90, "\(among) of \(count): \(missed)")
    #expect(first * 100 >= count * 70, "\(first) of \(count)")
  }

  @Test func `each match says which words of the text spoke for it`() throws {
    let index = try Self.index()
    for question in Self.questions {
      for match in index.services(for: question.text, in: question.language, most: 5) {
        #expect(!match.because.isEmpty)
        for words in match.because {
          #expect(words.split(separator: " ").allSatisfy { question.text.contains($0) }, "\(words)")
        }
      }
    }
  }

  @Test func `what nobody ever heard of finds nothing`() throws {
    let index = try Self.index()
    #expect(index.services(for: "qwxz zzkk", in: .en, most: 5).isEmpty)
    #expect(index.outcomes(for: "", in: .ru, most: 5).isEmpty)
  }
}
