package import Loading

/// A YAML document as a schema sees it; every scalar is a text.
package indirect enum Instance: Hashable {
  case scalar(String)
  case list([Instance])
  case mapping([String: Instance])

  package init(_ entry: Entry) {
    switch entry.content {
    case .scalar(let text): self = .scalar(text)
    case .list(let items): self = .list(items.map(Instance.init))
    case .mapping(let pairs):
      self = .mapping(
        Dictionary(pairs.map { ($0.key, Instance($0.value)) }) { first, _ in first })
    }
  }

  package var json: String {
    switch self {
    case .scalar(let text): SchemaNode.text(text).description
    case .list(let items): "[\(items.map(\.json).joined(separator: ","))]"
    case .mapping(let fields):
      "{\(fields.sorted { $0.key < $1.key }.map { "\(SchemaNode.text($0.key)):\($0.value.json)" }.joined(separator: ","))}"
    }
  }

  /// Every document that differs from this one by one thing of another kind, one key more or one
  /// key less, each with where that is.
  package var variants: [(place: String, instance: Instance)] {
    var variants: [(String, Instance)] = others.map { ("", $0) }
    switch self {
    case .scalar: break
    case .list(let items):
      for (index, item) in items.enumerated() {
        for (place, variant) in item.variants {
          var changed = items
          changed[index] = variant
          variants.append(("\(index)/\(place)", .list(changed)))
        }
      }
    case .mapping(let fields):
      variants.append(("+", .mapping(fields.merging(["zzzzzzzz": .scalar("x")]) { one, _ in one })))
      for (key, value) in fields.sorted(by: { $0.key < $1.key }) {
        variants.append(("-\(key)", .mapping(fields.filter { $0.key != key })))
        for (place, variant) in value.variants {
          variants.append(
            ("\(key)/\(place)", .mapping(fields.merging([key: variant]) { $1 })))
        }
      }
    }
    return variants
  }

  private var others: [Instance] {
    let scalar = Instance.scalar("x")
    return switch self {
    case .scalar: [.list([scalar]), .mapping(["zzzzzzzz": scalar])]
    case .list: [scalar, .mapping(["zzzzzzzz": scalar])]
    case .mapping: [scalar, .list([scalar])]
    }
  }
}
