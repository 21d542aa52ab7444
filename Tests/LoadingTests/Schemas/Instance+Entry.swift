import Diagnostics
import EntenteTestSupport

@testable import Loading

extension Instance {
  /// The document as the loader reads it.
  var entry: Entry {
    let place = Location(file: "t.yaml", line: 1, column: 1)
    switch self {
    case .scalar(let text): return Entry(content: .scalar(text), location: place)
    case .list(let items): return Entry(content: .list(items.map(\.entry)), location: place)
    case .mapping(let fields):
      return Entry(
        content: .mapping(
          fields.sorted { $0.key < $1.key }.map {
            Entry.Pair(key: $0.key, place: place, value: $0.value.entry)
          }), location: place)
    }
  }
}
