import Dialogues

extension LineReading {
  /// Options with prices: one of them, a wish beyond them, or that they are too dear.
  var offered: Meaning {
    guard let asked = closed.first else { return unclear() }
    let near = self.near(asked)
    if line.isAsking || beginsAsking {
      return near.isEmpty ? askedFor ?? unclear() : unclear(near: near)
    }
    let matcher = matcher(asked)
    if let option = matcher.match(tokens) {
      return .answer(values: [asked.slot.id: value(of: option, in: asked.slot.type)])
    }
    if tellsDear { return .tooDear(words: words) }
    return wish ?? unclear(near: near)
  }

  /// What the options do not cover: a figure of its own, "we need …", "faster".
  private var wish: Meaning? { isNegated ? nil : wished }

  private var wished: Meaning? {
    let figures = quantities.compactMap(FigureReading.value)
    guard isMeasured || says(.wishes) || says(.comparatives) else { return nil }
    return .beyond(words: words, values: figures)
  }

  /// A wish put politely: "could we have 99.95?", "can it be faster?"
  private var askedFor: Meaning? {
    var start = 0
    while let end = [WordClass.fillers, .joining].lazy.compactMap({ kind in
      start < tokens.count ? lexicon.end(of: kind, tokens, at: start) : nil
    }).first {
      start = end
    }
    let isWish = lexicons.contains { lexicon in
      [WordClass.wishes, .choosing].contains { lexicon.end(of: $0, tokens, at: start) != nil }
    }
    guard isMeasured || says(.comparatives) else { return nil }
    // "Have you not got more than that?" denies nothing.
    return isWish ? wish : asksForMore ? wished : nil
  }

  /// "Is there more than that?", "can you do 99.95?": asked for, and not what something is.
  private var asksForMore: Bool {
    conceptLines.contains { concepts in
      concepts.says([.possible])
        && concepts.stretches.first?.concepts.meets([.what, .wherefore]) == false
    }
  }

  private var isMeasured: Bool {
    quantities.contains { quantity in
      quantity.kind == .percent || quantity.kind == .duration || isLevel(quantity)
        || isCount(quantity)
    }
  }

  /// "700 users".
  private func isCount(_ quantity: Quantity) -> Bool {
    quantity.kind == .number
      && lexicons.contains { reader($0).count(at: quantity.tokens.lowerBound) != nil }
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
