/// YAML as it is written for other programs: every text in double quotes, so that none is read as
/// anything else.
indirect enum YAMLTree {
  case text(String)
  /// A number or a truth value.
  case plain(String)
  case mapping([(String, YAMLTree)])
  case list([YAMLTree])

  var text: String { lines(0).map { $0 + "\n" }.joined() }

  /// One object of OpenSLO.
  static func document(
    _ kind: String, name: String, display: String, labels: [(String, String)],
    annotations: [(String, String)], spec: [(String, YAMLTree)]
  ) -> YAMLTree {
    var metadata: [(String, YAMLTree)] = [
      ("name", .text(name)), ("displayName", .text(OpenSLOName.display(display))),
    ]
    if !labels.isEmpty {
      metadata.append(("labels", .mapping(labels.map { ($0.0, .text($0.1)) })))
    }
    if !annotations.isEmpty {
      metadata.append(("annotations", .mapping(annotations.map { ($0.0, .text($0.1)) })))
    }
    return .mapping([
      ("apiVersion", .text("openslo/v1")), ("kind", .text(kind)),
      ("metadata", .mapping(metadata)), ("spec", .mapping(spec)),
    ])
  }

  private func lines(_ depth: Int) -> [String] {
    let margin = String(repeating: "  ", count: depth)
    switch self {
    case .text(let text): return [margin + YAMLTree.quoted(text)]
    case .plain(let text): return [margin + text]
    case .mapping(let fields):
      return fields.flatMap { key, value -> [String] in
        switch value {
        case .text(let text): ["\(margin)\(key): \(YAMLTree.quoted(text))"]
        case .plain(let text): ["\(margin)\(key): \(text)"]
        case .mapping, .list: ["\(margin)\(key):"] + value.lines(depth + 1)
        }
      }
    case .list(let items):
      return items.flatMap { item -> [String] in
        let inner = item.lines(depth + 1)
        let first = inner.first.map { "\(margin)- " + $0.dropFirst(margin.count + 2) }
        return [first].compactMap(\.self) + inner.dropFirst()
      }
    }
  }

  private static func quoted(_ text: String) -> String {
    var written = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": written += "\\\""
      case "\\": written += "\\\\"
      case "\n": written += "\\n"
      case "\t": written += "\\t"
      case _
      where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
        || [0x2028, 0x2029, 0xFEFF].contains(scalar.value):
        let digits = String(scalar.value, radix: 16)
        written += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      case _: written.unicodeScalars.append(scalar)
      }
    }
    return written + "\""
  }
}
