import Diagnostics
import Foundation
import Loading
import ServiceCatalogue
import Terminal
import Understanding
import Wording

/// How long the search index takes to be made, to be read again and to answer, on a large catalogue.
///
/// `search-times CATALOGUE LEXICONS COPIES < QUESTIONS`: a question is a language, a tab and a text.
/// Every service stands in the index under so many ids. Prints one JSON object.
@main
struct SearchTimes {
  static func main() throws {
    let arguments = Swift.CommandLine.arguments
    guard arguments.count == 4, let copies = Int(arguments[3]), copies > 0,
      let catalogue = CatalogueLoader.load(arguments[1], isForUse: true).catalogue
    else {
      try Output.error.write(line: "search-times CATALOGUE LEXICONS COPIES < QUESTIONS")
      exit(64)
    }
    var faults = FaultList()
    var sources: [SourceFile] = []
    let lexicons = LexiconLoader.load(folder: arguments[2], &faults, &sources) ?? [:]
    let clock = ContinuousClock()
    var made: SearchIndex?
    let making = clock.measure {
      made = SearchIndex(catalogue, lexicons: lexicons, copies: copies)
    }
    guard let bytes = made?.encoded else { return }
    made = nil
    let still = StillBytes(bytes)
    var read: SearchIndex?
    let reading = clock.measure { read = SearchIndex(still) }
    guard let index = read else { return }
    let times = questions.map { question in
      clock.measure { _ = index.services(for: question.text, in: question.language, most: 5) }
    }.sorted()
    guard !times.isEmpty else { return }
    let figures = [
      ("services", "\(catalogue.services.count * copies)"), ("bytes", "\(bytes.count)"),
      ("makeMilliseconds", milliseconds(making)), ("readMilliseconds", milliseconds(reading)),
      ("questions", "\(times.count)"), ("median", milliseconds(times[times.count / 2])),
      ("slowest", milliseconds(times[times.count - 1])),
    ]
    let object = figures.map { "\"\($0)\":\($1)" }.joined(separator: ",")
    try Output.standard.write(line: "{\(object)}")
  }

  private static var questions: [(language: Language, text: String)] {
    var all: [(language: Language, text: String)] = []
    while let line = readLine() {
      let parts = line.split(separator: "\t", maxSplits: 1).map(String.init)
      guard parts.count == 2, let language = Language(rawValue: parts[0]) else { continue }
      all.append((language, parts[1]))
    }
    return all
  }

  private static func milliseconds(_ time: Duration) -> String {
    String(
      format: "%.3f",
      Double(time.components.attoseconds) / 1e15
        + Double(time.components.seconds) * 1e3)
  }
}
