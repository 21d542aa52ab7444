import Dialogues
import Quantities

extension LineReading {
  /// "I think we would like the gold one", "only the wifi please": one option, and words around it
  /// that only say that it is taken.
  var chosenPlainly: Meaning? {
    guard !line.isAsking, question.kind == .offer || closed.first?.slot.type.isList == true,
      let asked = closed.first, !matcher(asked).isReserved(tokens)
    else { return nil }
    return lexicons.indices.lazy.compactMap { self.chosen(asked, at: $0) }.first
  }

  private func chosen(_ asked: Question.Asked, at index: Int) -> Meaning? {
    let lexicon = lexicons[index]
    let stretches = conceptLines[index].stretches
    let around: ConceptSet = [.light, .choose, .options, .believe]
    // What somebody has, or had, is no choice.
    guard !conceptLines[index].says([.possess]) else { return nil }
    let isList = asked.slot.type.isList
    var edges = stretches[...]
    while true {
      let rest = edges.flatMap { line.words[$0.words] }
      if isList, let several = several(rest, asked, lexicon) { return several }
      guard let first = edges.first, first.concepts.meets(around) else { break }
      edges = edges.dropFirst()
    }
    while let last = edges.last, last.concepts.meets(around) {
      edges = edges.dropLast()
    }
    let named = edges.filter { !$0.concepts.meets(around) || !isList }
      .flatMap { line.words[$0.words] }
    guard let option = option(named, asked) else { return nil }
    let value = value(of: option, in: asked.slot.type.element)
    return .answer(values: [asked.slot.id: isList ? .list([value]) : value])
  }

  private func option(_ words: [String], _ asked: Question.Asked) -> Option? {
    guard !words.isEmpty else { return nil }
    let matcher = matcher(asked)
    let exact = matcher.exact(TokenLine(words.joined(separator: " ")).tokens)
    if exact.count == 1 { return exact[0] }
    let partial = exact.isEmpty && asked.slot.type.isList ? matcher.partly(words) : []
    return partial.count == 1 ? partial[0] : nil
  }

  /// "The last two", "all three", "none of these" among proposals.
  private func several(
    _ words: [String], _ asked: Question.Asked, _ lexicon: Lexicon
  ) -> Meaning? {
    if let agreement = lexicon.agreements[words], [.all, .none].contains(agreement) {
      return proposals(agreement, asked)
    }
    guard let count = words.lazy.compactMap({ number($0, lexicon) }).first, count > 1,
      count < asked.options.count
    else { return nil }
    let rest = words.filter { number($0, lexicon) != count }
    let taken: ArraySlice<Option>
    switch lexicon.ordinals[rest] ?? lexicon.ordinals[rest.map(singular)] {
    case .last: taken = asked.options.suffix(count)
    case .first: taken = asked.options.prefix(count)
    default: return nil
    }
    let values = taken.map { value(of: $0, in: asked.slot.type.element) }
    return .answer(values: [asked.slot.id: .list(values)])
  }

  /// "Derniers" beside "dernier": the plural where only the singular stands in the lexicon.
  private func singular(_ word: String) -> String {
    word.hasSuffix("s") ? String(word.dropLast()) : word
  }

  private func number(_ word: String, _ lexicon: Lexicon) -> Int? {
    if ConceptLine([word], lexicon.concepts).says([.two]) {
      return 2
    }
    let line = TokenLine(word)
    guard line.tokens.first.map(lexicon.mayBeginFigure) == true else { return nil }
    let reader = QuantityReader(line: line, lexicon: lexicon, today: nil)
    guard let number = reader.numeral(at: 0), number.end == line.tokens.count,
      number.main.scale == 0, (1...99).contains(number.main.mantissa)
    else { return nil }
    return Int(number.main.mantissa)
  }
}

extension OptionMatcher {
  /// Options of whose name the words are a part, also written as one: "WLAN", "wifi".
  func partly(_ words: [String]) -> [Option] {
    let typed = words.joined()
    guard typed.count >= 4 else { return [] }
    return asked.options.indices.filter { index in
      names[index].contains { name in
        name.indices.contains { start in
          name.indices.contains { end in
            start <= end && name[start...end].joined() == typed
          }
        }
      }
    }.map { asked.options[$0] }
  }
}
