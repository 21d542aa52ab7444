import Diagnostics
import Dispatch
import Loading
import ServiceCatalogue
import Synchronization
import Terminal
import Understanding
import Wording

/// The lexicons, read beside the rest: the first question stands while they are on their way.
///
/// A reference, because the reader of lines and the program look at the same shelf.
final class LexiconShelf: Sendable {
  private struct Content {
    var lexicons: [Language: Lexicon] = [:]
    var faults = FaultList()
    /// Kept only for drawing the faults.
    var sources: [SourceFile] = []
    var index: SearchIndex?
    var candidates: [String: CandidateIndex] = [:]
  }

  private let content = Mutex(Content())
  private let arrival = DispatchGroup()

  private let hasBegun = Mutex(false)
  private let folder: String
  private let cache: CacheFolder?
  private let queue: DispatchQueue

  init(folder: String, cache: CacheFolder?, on queue: DispatchQueue) {
    self.folder = folder
    self.cache = cache
    self.queue = queue
  }

  /// Begins to read the lexicons, unless that was begun: best while somebody reads a question.
  func begin() {
    hasBegun.withLock { begun in
      guard !begun else { return }
      begun = true
      queue.async(group: arrival) { self.load() }
    }
  }

  private func load() {
    var content = Content()
    var files: [SourceFile] = []
    content.lexicons =
      LexiconLoader.load(
        folder: folder, cache: cache, &content.faults, &files) ?? [:]
    if content.faults.hasFaults { content.sources = files }
    self.content.withLock { [content] in $0 = content }
  }

  private func wait() {
    begin()
    arrival.wait()
  }

  /// Waits for the lexicons, if they are not there yet.
  func lexicon(_ language: Language) -> Lexicon? {
    wait()
    return content.withLock { $0.lexicons[language] }
  }

  /// The index of outcomes and services with one customer's own phrases, made when it is needed.
  func candidates(
    _ catalogue: Catalogue, _ read: CatalogueContent?, _ customer: Customer
  ) -> CandidateIndex {
    let index = searchIndex(catalogue, read)
    return content.withLock { content in
      if let made = content.candidates[customer.id] { return made }
      let made = CandidateIndex(
        index, aliases: customer.aliases, interpreter: Interpreter(lexicons: content.lexicons))
      content.candidates[customer.id] = made
      return made
    }
  }

  /// The index of the catalogue, which is the same for every customer.
  func searchIndex(_ catalogue: Catalogue, _ read: CatalogueContent?) -> SearchIndex {
    wait()
    return content.withLock { content in
      if let made = content.index { return made }
      let made = SearchShelf.index(
        of: catalogue, content: read, lexicons: content.lexicons, cache: cache)
      content.index = made
      return made
    }
  }

  /// Says what is wrong with the lexicons, before the first line is read.
  func check() throws {
    wait()
    let (faults, files) = content.withLock { ($0.faults, $0.sources) }
    guard faults.hasFaults else { return }
    let texts = Dictionary(files.map { ($0.name, $0.text) }) { first, _ in first }
    try Complaint.say(FaultDrawing.draw(faults.sorted, sources: texts))
    throw CommandFailure(
      .configuration, "mend the lexicons above and try again; entente check shows all faults")
  }
}
