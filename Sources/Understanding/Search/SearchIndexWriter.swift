import Wording

/// Writes the tables of a search index.
struct SearchIndexWriter {
  private struct Phrase {
    let words: [Int]
    let posting: SearchPosting
  }

  private var numbers: [String: Int] = [:]
  private var words: [String] = []
  private let stopWords: Set<String>
  private var singles: [[SearchPosting]] = []
  private var phrases: [[Phrase]] = []
  private var paths: [String] = []
  private var serves: [[String]] = []

  init(stopWords: Set<String>) {
    self.stopWords = stopWords
    for word in stopWords.sorted() { _ = number(word) }
  }

  private mutating func number(_ word: String) -> Int {
    if let known = numbers[word] { return known }
    numbers[word] = words.count
    words.append(word)
    singles.append([])
    phrases.append([])
    return words.count - 1
  }

  mutating func add(_ entry: SearchEntry) {
    precondition(
      paths.count < SearchPosting.mostEntries, "An index holds no more entries than these.")
    for term in entry.terms {
      let posting = SearchPosting(entry: paths.count, field: term.field, language: term.language)
      let spelled = term.words.map { number($0) }
      if spelled.count == 1 {
        singles[spelled[0]].append(posting)
      } else if let first = spelled.first {
        phrases[first].append(Phrase(words: spelled, posting: posting))
      }
    }
    paths.append(entry.path)
    serves.append(entry.serves)
  }

  /// The whole index; words stand in the order of their bytes.
  var bytes: [UInt8] {
    let order = words.indices.sorted { words[$0].utf8.lexicographicallyPrecedes(words[$1].utf8) }
    var place = [Int](repeating: 0, count: words.count)
    for (position, word) in order.enumerated() { place[word] = position }
    let shapes = order.map { WordShape(words[$0]) }
    var tables = TableBytes()
    tables.addTexts(order.map { words[$0] }, starts: .words, texts: .letters)
    tables.add(
      .shapes, zip(order, shapes).map { packed($1, isStop: stopWords.contains(words[$0])) })
    addTrigrams(shapes, to: &tables)
    tables.addLists(
      order.map { Self.united(singles[$0]).map(\.packed) }, starts: .wordSingles, items: .singles)
    addPhrases(order, place, to: &tables)
    tables.addTexts(paths, starts: .entries, texts: .paths)
    let entries = Dictionary(zip(paths, 0...)) { first, _ in first }
    tables.addLists(
      serves.map { $0.compactMap { entries[$0].map { UInt32($0) } } }, starts: .serving,
      items: .served)
    return tables.bytes
  }

  /// Each entry once for each language, by the field that counts most, in the order of the entries.
  private static func united(_ postings: [SearchPosting]) -> [SearchPosting] {
    var united: [SearchPosting] = []
    for posting in postings {
      let own = united.indices.reversed().prefix { united[$0].entry == posting.entry }
      guard let same = own.first(where: { united[$0].language == posting.language }) else {
        united.append(posting)
        continue
      }
      if posting.field.rawValue > united[same].field.rawValue { united[same] = posting }
    }
    return united
  }

  private func packed(_ shape: WordShape, isStop: Bool) -> UInt32 {
    UInt32(min(shape.letters.count, 255)) | UInt32(min(shape.trigrams.count, 255)) << 8
      | (isStop ? 0x1_0000 : 0)
  }

  private func addTrigrams(_ shapes: [WordShape], to tables: inout TableBytes) {
    var bearers: [UInt64: [UInt32]] = [:]
    for (word, shape) in shapes.enumerated() {
      for trigram in shape.trigrams { bearers[trigram, default: []].append(UInt32(word)) }
    }
    let keys = bearers.keys.sorted()
    tables.addLong(.trigrams, keys)
    tables.addLists(
      keys.map { bearers[$0] ?? [] }, starts: .trigramBearers, items: .bearers)
  }

  private func addPhrases(_ order: [Int], _ place: [Int], to tables: inout TableBytes) {
    var starts: [UInt32] = [0]
    var written: [UInt32] = []
    var spelled: [UInt32] = []
    for phrase in order.map({ phrases[$0] }) {
      for one in phrase {
        written += [one.posting.packed, UInt32(spelled.count), UInt32(one.words.count)]
        spelled += one.words.map { UInt32(place[$0]) }
      }
      starts.append(UInt32(written.count / 3))
    }
    tables.add(.wordPhrases, starts)
    tables.add(.phrases, written)
    tables.add(.phraseWords, spelled)
  }
}
