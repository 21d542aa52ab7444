import Dialogues

extension LineReading {
  /// "That was a mistake, undo it please": what the clauses of a line want, where all of them want
  /// the same or only lead to it.
  var clauses: Meaning? {
    let parts = clauseParts
    guard parts.count > 1 else { return nil }
    var wanted: [Meaning?] = []
    for part in parts where !isLead(part) { wanted.append(instruction(part)) }
    guard let first = wanted.first, let meaning = first else { return nil }
    if wanted.allSatisfy({ $0 == meaning || $0 == .skip && meaning == .skip }) { return meaning }
    // Why somebody wants it, may follow; what is told as a free text is the teller's.
    return isReasoned(meaning) && !takesText ? meaning : nil
  }

  private var takesText: Bool {
    question.asked.contains { [.text, .list(.text), .people].contains($0.slot.type) }
  }

  /// The tokens between the signs that part a line.
  private var clauseParts: [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = 0
    for index in 0...tokens.count {
      let isEnd = index == tokens.count
      guard isEnd || isParting(index) else { continue }
      if start < index { parts.append(start..<index) }
      start = index + 1
    }
    return parts
  }

  private func isParting(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.kind == .sign, [",", ";", ".", "!", ":", "–", "-"].contains(token.text) else {
      return false
    }
    return !token.isGlued || index + 1 == tokens.count || !tokens[index + 1].isGlued
  }

  /// Whether a clause says no more than that something is put right, or is polite.
  private func isLead(_ range: Range<Int>) -> Bool {
    let words = TokenLine.words(tokens[range])
    return lexicons.contains { ConceptLine(words, $0.concepts).isOnly([.correcting, .mistake]) }
  }

  private func instruction(_ range: Range<Int>) -> Meaning? {
    let text = line.text(range)
    let part = LineReading(
      words: text, line: TokenLine(text), lexicon: lexicon, others: others, question: question,
      context: context, names: names, isPlain: isPlain)
    return part.wholeLineIntent ?? part.wholeLineRepair ?? part.gist
  }

  /// Whether it changes nothing, so that a reason behind it cannot mean something else.
  private func isReasoned(_ meaning: Meaning) -> Bool {
    switch meaning {
    case .back, .why, .help, .example, .again, .compare, .summary, .command(.clear),
      .command(.offer), .command(.draft), .command(.agenda(nil)), .command(.status):
      true
    default: false
    }
  }
}
