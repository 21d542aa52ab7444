import Presentation

/// What was laid out for the screen before: questions, tables and lists come again and again.
struct Layouts {
  enum Key: Hashable {
    case block(Block, columns: Int)
    case narration(NarrationBasis, columns: Int)

    /// By the bytes of what is said: the same words in another encoding are laid out once more, which
    /// costs less than to normalise all that is ever shown.
    func hash(into hasher: inout Hasher) {
      switch self {
      case .block(let block, let columns):
        hasher.combine(columns)
        block.forEachText { text in
          var text = text
          text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
        }
      case .narration(let basis, let columns):
        hasher.combine(columns)
        hasher.combine(basis)
      }
    }
  }

  private var texts: [Key: String] = [:]

  /// A meeting has fewer; a script that goes on for long begins anew now and then.
  private static let most = 1000

  /// The lines of something; nil where they were not shown before.
  subscript(key: Key) -> String? {
    get { texts[key] }
    set {
      if texts[key] == nil, texts.count >= Self.most { texts.removeAll(keepingCapacity: true) }
      texts[key] = newValue
    }
  }
}
