import Diagnostics
internal import Yams

/// Turns the library's nodes into entries, and collects what may not stand in our files.
struct NodeConverter {
  let masked: MaskedText
  private(set) var faults = FaultList()
  /// Something was left out, so that reading on would find faults that are none.
  private(set) var isTooDeep = false

  init(masked: MaskedText) {
    self.masked = masked
  }

  mutating func entry(_ node: Node, depth: Int) -> Entry? {
    let place = location(node.mark)
    if node.anchor != nil { faults.add(ReadingFault.anchor(at: place)) }
    guard depth < YAMLReader.maximumDepth else {
      faults.add(ReadingFault.tooDeep(at: place))
      isTooDeep = true
      return nil
    }
    switch node {
    case .scalar(let scalar): return Entry(content: .scalar(scalar.string), location: place)
    case .sequence(let nodes):
      let entries = nodes.compactMap { entry($0, depth: depth + 1) }
      return Entry(content: .list(entries), location: place)
    case .mapping(let mapping):
      return Entry(content: .mapping(pairs(mapping, depth: depth)), location: place)
    case .alias:
      faults.add(ReadingFault.anchor(at: place))
      return nil
    }
  }

  private mutating func pairs(_ mapping: Node.Mapping, depth: Int) -> [Entry.Pair] {
    var first: [String: Location] = [:]
    var pairs: [Entry.Pair] = []
    for (keyNode, valueNode) in mapping {
      let place = location(keyNode.mark)
      guard case .scalar(let scalar) = keyNode else {
        let key = Entry(content: .list([]), location: place)
        faults.add(ReadingFault.kind(key, expected: "a word as the key"))
        continue
      }
      let key = masked.original(scalar.string, at: place)
      if let earlier = first[key] {
        faults.add(ReadingFault.duplicateKey(key, at: place, first: earlier))
        continue
      }
      first[key] = place
      if let value = entry(valueNode, depth: depth + 1) {
        pairs.append(Entry.Pair(key: key, place: place, value: value))
      }
    }
    return pairs
  }

  private func location(_ mark: Mark?) -> Location {
    Location(file: masked.file, line: mark?.line ?? 1, column: mark?.column ?? 1)
  }
}
