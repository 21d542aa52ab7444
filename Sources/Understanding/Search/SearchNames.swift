/// Further names of entries of an index, in a small index of their own: what one customer calls them.
///
/// So the index of a whole catalogue is made once for everybody, and holds nothing of any customer.
struct SearchNames: Sendable {
  let index: SearchIndex
  /// The number that each entry has in the other index.
  let entries: [Int]

  /// Nil where nothing has a name of its own.
  init?(_ aliases: [String: String], of index: SearchIndex) {
    guard !aliases.isEmpty else { return nil }
    let wanted = Set(aliases.values)
    var numbers: [String: [Int]] = [:]
    for entry in 0..<index.entryCount {
      let id = SearchMatch(path: index.path(entry), score: 0, because: []).id
      if wanted.contains(id) { numbers[id, default: []].append(entry) }
    }
    let named = Dictionary(grouping: aliases, by: \.value)
      .flatMap { id, names in
        (numbers[id] ?? []).map { (entry: $0, names: names.map(\.key).sorted()) }
      }
      .sorted { $0.entry < $1.entry }
    entries = named.map(\.entry)
    self.index = SearchIndex(
      named.map {
        SearchEntry(path: index.path($0.entry), terms: SearchEntry.aliases($0.names))
      }, stopWords: [])
  }
}
