/// A few stretches of tokens.
struct IndexSpans: Hashable, Sendable {
  private let spans: [Range<Int>]

  init(_ spans: [Range<Int>] = []) {
    self.spans = spans
  }

  func contains(_ index: Int) -> Bool {
    !spans.isEmpty && spans.contains { $0.contains(index) }
  }
}

extension TokenLine {
  /// The tokens of web addresses, up to the next blank.
  var addresses: IndexSpans {
    var spans: [Range<Int>] = []
    var start: Int?
    for index in tokens.indices {
      if !tokens[index].isGlued, let first = start {
        spans.append(first..<index)
        start = nil
      }
      let isScheme =
        tokens[index].isSign(":") && index + 2 < tokens.count && tokens[index + 1].isSign("/")
        && tokens[index + 2].isSign("/") && tokens[index + 2].isGlued
      if start == nil, isScheme { start = index }
    }
    if let start { spans.append(start..<tokens.count) }
    return IndexSpans(spans)
  }
}
