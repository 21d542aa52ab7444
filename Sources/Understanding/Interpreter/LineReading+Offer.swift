import Dialogues

extension LineReading {
  /// Options with prices: one of them, a wish beyond them, or that they are too dear.
  var offered: Meaning {
    guard let asked = closed.first else { return unclear() }
    let near = self.near(asked)
    if line.isAsking || beginsAsking { return unclear(near: near) }
    let matcher = matcher(asked)
    if let option = matcher.match(tokens) {
      return .answer(values: [asked.slot.id: value(of: option, in: asked.slot.type)])
    }
    if tellsDear { return .tooDear(words: words) }
    return wish ?? unclear(near: near)
  }

  /// What the options do not cover: a figure of its own, "we need …", "faster".
  private var wish: Meaning? {
    guard !isNegated else { return nil }
    let figures = quantities.compactMap(FigureReading.value)
    let isMeasured = quantities.contains { quantity in
      quantity.kind == .percent || quantity.kind == .duration || isLevel(quantity)
    }
    guard isMeasured || says(.wishes) || says(.comparatives) else { return nil }
    return .beyond(words: words, values: figures)
  }

  private func isLevel(_ quantity: Quantity) -> Bool {
    guard quantity.kind == .number, case .percent? = FigureReading.value(quantity) else {
      return false
    }
    return true
  }

  private func says(_ kind: WordClass) -> Bool {
    lexicon.contains(kind, tokens) || others.contains { $0.contains(kind, tokens) }
  }

  /// "What if …" asks, also without a question mark.
  private var beginsAsking: Bool {
    lexicons.contains { $0.end(of: .asking, tokens, at: 0) != nil }
  }
}
