/// Writes documents in the form of our own files: two spaces a level, what is short on one line.
package struct YAMLWriter {
  private let widest: Int

  /// The text of a file, with a line feed at its end.
  package static func text(of root: YAMLNode) -> String {
    lines(of: root, widest: 100).map { "\($0)\n" }.joined()
  }

  /// The lines of a file without their ends.
  ///
  /// - Parameter widest: columns within which a list or a mapping stays on one line.
  package static func lines(of root: YAMLNode, widest: Int) -> [String] {
    YAMLWriter(widest: widest).block(root, indent: 0)
  }

  private func block(_ node: YAMLNode, indent: Int) -> [String] {
    let margin = String(repeating: " ", count: indent)
    switch node {
    case .mapping(let pairs) where !pairs.isEmpty:
      return pairs.flatMap { pair -> [String] in
        let head = "\(margin)\(YAMLScalar.written(pair.key)):"
        if let line = line(head, pair.value) { return [line] }
        return [head] + block(pair.value, indent: indent + 2)
      }
    case .list(let items) where !items.isEmpty:
      return items.flatMap { item -> [String] in
        if let line = line("\(margin)-", item) { return [line] }
        var lines = block(item, indent: indent + 2)
        lines[0] = "\(margin)- " + lines[0].dropFirst(indent + 2)
        return lines
      }
    case .word, .text, .blank, .list, .mapping: return ["\(margin)\(Self.flow(node))"]
    }
  }

  /// All of it behind its key, where it is a single value or short enough.
  private func line(_ head: String, _ node: YAMLNode) -> String? {
    let line = "\(head) \(Self.flow(node))"
    switch node {
    case .blank(let hint): return "\(line)  # \(hint)"
    case .word, .text: return line
    case .list, .mapping:
      let hints = Self.hints(of: node)
      guard hints.isEmpty else {
        return Set(hints).count == 1 && Self.isFlat(node) ? "\(line)  # \(hints[0])" : nil
      }
      return line.unicodeScalars.count <= widest ? line : nil
    }
  }

  private static func flow(_ node: YAMLNode) -> String {
    switch node {
    case .word(let word): return YAMLScalar.written(word)
    case .text(let text): return YAMLScalar.quoted(text)
    case .blank: return "\"\""
    case .list(let items): return "[\(items.map(flow).joined(separator: ", "))]"
    case .mapping(let pairs):
      let inner = pairs.map { "\(YAMLScalar.written($0.key)): \(flow($0.value))" }
      return "{\(inner.joined(separator: ", "))}"
    }
  }

  private static func isFlat(_ node: YAMLNode) -> Bool {
    switch node {
    case .word, .text, .blank: true
    case .list(let items): items.allSatisfy { if case .mapping = $0 { false } else { true } }
    case .mapping(let pairs):
      pairs.allSatisfy {
        switch $0.value {
        case .list, .mapping: false
        case .word, .text, .blank: true
        }
      }
    }
  }

  private static func hints(of node: YAMLNode) -> [String] {
    switch node {
    case .blank(let hint): [hint]
    case .word, .text: []
    case .list(let items): items.flatMap(hints)
    case .mapping(let pairs): pairs.flatMap { hints(of: $0.value) }
    }
  }
}
