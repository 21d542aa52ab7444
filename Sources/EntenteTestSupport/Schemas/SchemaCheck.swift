package import Loading

/// Holds a document against a schema: the part of JSON Schema that ours are made of.
package struct SchemaCheck {
  private let root: SchemaNode

  package init(_ root: SchemaNode) { self.root = root }

  package func admits(_ instance: Instance) -> Bool { admits(instance, root) }

  private func admits(_ instance: Instance, _ node: SchemaNode) -> Bool {
    if case .text(let reference)? = node["$ref"] {
      let name = String(reference.dropFirst("#/$defs/".count))
      return root["$defs"]?[name].map { admits(instance, $0) } ?? false
    }
    if let branches = node["oneOf"]?.items {
      return branches.count { admits(instance, $0) } == 1
    }
    switch instance {
    case .scalar(let text): return admits(text, node)
    case .list(let items):
      guard node.types.contains("array") else { return false }
      if case .number(let least)? = node["minItems"], items.count < least { return false }
      return items.allSatisfy { item in node["items"].map { admits(item, $0) } ?? true }
    case .mapping(let fields):
      guard node.types.contains("object") else { return false }
      let required = (node["required"]?.items ?? []).compactMap(\.string)
      return required.allSatisfy { fields[$0] != nil }
        && fields.allSatisfy { admits($0.key, $0.value, node) }
    }
  }

  private func admits(_ text: String, _ node: SchemaNode) -> Bool {
    if let words = node["enum"]?.items { return words.compactMap(\.string).contains(text) }
    return node.types.contains("string") && matches(text, node["pattern"])
  }

  private func admits(_ key: String, _ value: Instance, _ node: SchemaNode) -> Bool {
    guard matches(key, node["propertyNames"]?["pattern"]) else { return false }
    if let own = node["properties"]?[key] { return admits(value, own) }
    for pattern in node["patternProperties"]?.keys ?? []
    where matches(key, .text(pattern)) {
      return node["patternProperties"]?[pattern].map { admits(value, $0) } ?? false
    }
    switch node["additionalProperties"] {
    case .flag(let isOpen)?: return isOpen
    case let others?: return admits(value, others)
    case nil: return true
    }
  }

  private func matches(_ text: String, _ pattern: SchemaNode?) -> Bool {
    guard let pattern = pattern?.string else { return true }
    return (try? Regex(pattern)).map { text.contains($0) } ?? false
  }
}

extension SchemaNode {
  package var string: String? {
    if case .text(let text) = self { text } else { nil }
  }

  package var types: [String] {
    guard let type = self["type"] else { return [] }
    return type.string.map { [$0] } ?? type.items.compactMap(\.string)
  }
}
