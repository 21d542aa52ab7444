import EntenteTestSupport
import Loading

/// Documents made out of a schema: every branch with all of its keys.
struct SchemaSamples {
  private let root: SchemaNode

  init(_ root: SchemaNode) { self.root = root }

  /// One for each way in which the schema branches.
  var all: [Instance] { samples(root, depth: 0) }

  private func samples(_ node: SchemaNode, depth: Int) -> [Instance] {
    if case .text(let reference)? = node["$ref"] {
      let name = String(reference.dropFirst("#/$defs/".count))
      guard depth < 5, let part = root["$defs"]?[name] else { return [] }
      return samples(part, depth: depth + 1)
    }
    if let branches = node["oneOf"]?.items { return branches.flatMap { samples($0, depth: depth) } }
    if let words = node["enum"]?.items.compactMap(\.string) { return words.map { .scalar($0) } }
    if let example = node["examples"]?.items.first?.string { return [.scalar(example)] }
    guard node.types.contains("string") || node.types.contains("number") else {
      if node.types.contains("array") {
        return node["items"].map { samples($0, depth: depth) }?.map { .list([$0]) } ?? []
      }
      return mappings(node, depth)
    }
    return [
      .scalar(
        node["pattern"]?.string?.contains("0-9]{0,8}") == true
          || node["pattern"]?.string?.hasPrefix("^-?[0-9]") == true ? "3" : "x")
    ]
  }

  /// All keys at once; a key with several possible values makes several documents.
  private func mappings(_ node: SchemaNode, _ depth: Int) -> [Instance] {
    var base: [String: Instance] = [:]
    var choices: [(key: String, values: [Instance])] = []
    func add(_ key: String, _ part: SchemaNode) {
      let values = samples(part, depth: depth)
      base[key] = values.first
      choices.append((key, values))
    }
    for key in node["properties"]?.keys ?? [] { node["properties"]?[key].map { add(key, $0) } }
    for pattern in node["patternProperties"]?.keys ?? [] {
      let key = pattern.contains("option") ? "a.option.b" : "a.say"
      node["patternProperties"]?[pattern].map { add(key, $0) }
    }
    if case .object? = node["additionalProperties"] {
      node["additionalProperties"].map { add("some", $0) }
    }
    let required = (node["required"]?.items ?? []).compactMap(\.string)
    guard required.allSatisfy({ base[$0] != nil }) else { return [] }
    return choices.flatMap { key, values in
      values.map { value in .mapping(base.merging([key: value]) { $1 }) }
    }
  }
}
