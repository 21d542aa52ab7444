extension Document {
  /// A stretch of text of one kind.
  package enum Run: Hashable, Sendable {
    case text(String)
    case strong(String)
    /// Text that comes from somewhere: a figure, a date, a sentence of the catalogue (DECISIONS 4).
    case sourced(String, Source)
    /// A true status that has to be seen: "provisional".
    case mark(String)
    /// The id of a fact, a clause or an annex: "O1", "S1.9"; a link where its target is given.
    case reference(String, to: String?)

    package var plain: String {
      switch self {
      case .text(let text), .strong(let text), .mark(let text), .sourced(let text, _),
        .reference(let text, _):
        text
      }
    }

    package var source: Source? {
      if case .sourced(_, let source) = self { source } else { nil }
    }
  }
}

extension [Document.Run] {
  package var plain: String { map(\.plain).joined() }

  /// Stretches side by side, with something between them.
  static func joined(_ parts: [[Document.Run]], by separator: String) -> [Document.Run] {
    Array(parts.joined(separator: [.text(separator)]))
  }
}
