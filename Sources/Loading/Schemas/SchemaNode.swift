/// A piece of a JSON Schema: JSON whose keys keep their order.
package indirect enum SchemaNode: Hashable, Sendable {
  package struct Member: Hashable, Sendable {
    package let key: String
    package let value: SchemaNode
  }

  case text(String)
  case number(Int)
  case flag(Bool)
  case list([SchemaNode])
  case object([Member])

  static func object(_ members: KeyValuePairs<String, SchemaNode>) -> SchemaNode {
    .object(members.map { Member(key: $0.key, value: $0.value) })
  }

  static func texts(_ texts: [String]) -> SchemaNode { .list(texts.map { .text($0) }) }

  /// The value of a key of an object.
  package subscript(key: String) -> SchemaNode? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  package var keys: [String] {
    if case .object(let members) = self { members.map(\.key) } else { [] }
  }

  package var items: [SchemaNode] {
    if case .list(let items) = self { items } else { [] }
  }
}

extension SchemaNode: CustomStringConvertible {
  /// JSON with two spaces for each level; short lists stand on one line.
  package var description: String { written(indent: 0) }

  private func written(indent: Int) -> String {
    let margin = String(repeating: " ", count: indent + 2)
    let close = String(repeating: " ", count: indent)
    switch self {
    case .text(let text): return SchemaNode.quoted(text)
    case .number(let number): return "\(number)"
    case .flag(let flag): return "\(flag)"
    case .list(let items):
      let inner = items.map { $0.written(indent: indent + 2) }
      let line = "[\(inner.joined(separator: ", "))]"
      guard inner.contains(where: { $0.contains("\n") }) || line.count + indent > 90 else {
        return line
      }
      return "[\n\(inner.map { margin + $0 }.joined(separator: ",\n"))\n\(close)]"
    case .object(let members):
      guard !members.isEmpty else { return "{}" }
      let lines = members.map {
        "\(margin)\(SchemaNode.quoted($0.key)): \($0.value.written(indent: indent + 2))"
      }
      return "{\n\(lines.joined(separator: ",\n"))\n\(close)}"
    }
  }

  private static func quoted(_ text: String) -> String {
    var safe = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": safe += "\\\""
      case "\\": safe += "\\\\"
      case "\n": safe += "\\n"
      default: safe.unicodeScalars.append(scalar)
      }
    }
    return safe + "\""
  }
}
