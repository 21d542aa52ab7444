package import Diagnostics
package import Negotiation

/// A transcript test with the places of its parts, for telling what is not as expected.
package struct LoadedTest: Sendable {
  package let test: DialogueTest
  package let source: SourceFile
  let entry: Entry

  /// Where a part stands: `dialogue`, `given/service`, `turns/3/set/tier`; or the nearest one that
  /// holds it.
  package func place(_ path: String...) -> Location {
    var found = entry
    for part in path {
      if let next = found[part] {
        found = next
      } else if case .list(let items) = found.content, let index = Int(part),
        items.indices.contains(index)
      {
        found = items[index]
      } else {
        break
      }
    }
    return found.location
  }
}
