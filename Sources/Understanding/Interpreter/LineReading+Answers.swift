import Dialogues

extension LineReading {
  /// One figure of the slot's type; two different ones are asked about.
  func figure(_ slot: Slot) -> Meaning {
    if line.isAsking || isNegated { return unclear() }
    let found = quantities.map {
      FigureReading.values($0, for: slot.type, slot: slot, context: context)
    }.filter { !$0.isEmpty }
    guard let values = found.first else { return nothing(slot) }
    if found.count == 1, values.count == 1 { return .answer(values: [slot.id: values[0]]) }
    return .ambiguous(readings: found.count == 1 ? values : found.map { $0[0] }, words: words)
  }

  private func nothing(_ slot: Slot) -> Meaning {
    slot.type == .money && tellsDear ? .tooDear(words: words) : unclear()
  }

  /// "Too expensive" somewhere in the line.
  var tellsDear: Bool { !line.isAsking && lexicons.contains { $0.contains(.dear, tokens) } }

  /// One of the options, alone or followed by what else belongs to the choice: "a, Mr Keller, 11
  /// December".
  var chosen: Meaning {
    guard let asked = closed.first else { return unclear() }
    if line.isAsking { return unclear(near: near(asked)) }
    let matcher = matcher(asked)
    if let option = matcher.match(tokens) { return choice(option, asked, [:]) }
    if question.asked.count > 1, let meaning = chosenWithMore(asked, matcher) { return meaning }
    if tellsDear { return .tooDear(words: words) }
    return unclear(near: near(asked))
  }

  private func choice(
    _ option: Option, _ asked: Question.Asked, _ more: [String: Value]
  ) -> Meaning {
    var values = more
    values[asked.slot.id] = value(of: option, in: asked.slot.type)
    return .answer(values: values)
  }

  private func chosenWithMore(_ asked: Question.Asked, _ matcher: OptionMatcher) -> Meaning? {
    let parts = self.parts(joined: false)
    let head: [Token]
    let rest: Range<Int>
    if parts.count > 1 {
      head = parts[0]
      guard let start = tokens.firstIndex(of: parts[1][0]) else { return nil }
      rest = start..<tokens.count
    } else {
      // Without a comma only a date or another figure may follow the choice.
      guard let figure = quantities.last, figure.kind != .number,
        figure.tokens.upperBound == tokens.count
      else { return nil }
      let start = datingStart(figure.tokens.lowerBound)
      guard start > 0 else { return nil }
      head = Array(tokens[..<start])
      rest = start..<tokens.count
    }
    guard !matcher.isReserved(tokens), let option = matcher.match(head) else { return nil }
    let also = question.asked.dropFirst().filter { $0.slot.id != asked.slot.id }
    guard let more = fill(Array(also), from: rest) else { return nil }
    return choice(option, asked, more)
  }

  /// Where the small words before a date begin.
  private func datingStart(_ start: Int) -> Int {
    for length in stride(from: min(3, start), to: 0, by: -1)
    where lexicons.contains(where: { $0.end(of: .dating, tokens, at: start - length) == start }) {
      return start - length
    }
    return start
  }

  /// Figures for the slots that take them, and the words that remain for a text; nil when something
  /// remains that no slot takes.
  func fill(_ slots: [Question.Asked], from range: Range<Int>) -> [String: Value]? {
    var values: [String: Value] = [:]
    var taken = Set<Int>()
    for asked in slots {
      for quantity in quantities where quantity.tokens.lowerBound >= range.lowerBound {
        let readings = FigureReading.values(
          quantity, for: asked.slot.type, slot: asked.slot, context: context)
        guard quantity.number == nil, readings.count == 1,
          taken.isDisjoint(with: quantity.tokens), values[asked.slot.id] == nil
        else { continue }
        values[asked.slot.id] = readings[0]
        taken.formUnion(datingStart(quantity.tokens.lowerBound)..<quantity.tokens.upperBound)
      }
    }
    let left = words(in: range, without: taken)
    if left.isEmpty { return values }
    guard let text = slots.first(where: { $0.slot.type == .text && values[$0.slot.id] == nil })
    else { return isFilling(range, without: taken) ? values : nil }
    values[text.slot.id] = .text(left)
    return values
  }

  /// The words of the longest stretch that no figure took, without the small words at its ends.
  private func words(in range: Range<Int>, without taken: Set<Int>) -> String {
    var pieces: [Range<Int>] = []
    var start: Int?
    for index in range.lowerBound...range.upperBound {
      let isFree = index < range.upperBound && !taken.contains(index)
      if isFree, start == nil { start = index }
      if !isFree, let first = start {
        pieces.append(trimmed(first..<index))
        start = nil
      }
    }
    return pieces.map { line.text($0) }.filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// Without signs, joining words and the prepositions of dates at both ends.
  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (first, last) = (range.lowerBound, range.upperBound)
    let kinds: [WordClass] = [.joining, .dating, .fillers]
    // "checks it", although "checks it by" would reach into the date.
    let own = Array(tokens[..<range.upperBound])
    func end(at index: Int) -> Int? {
      if tokens[index].kind == .sign, tokens[index].text != "(" { return index + 1 }
      return kinds.lazy.compactMap { lexicon.end(of: $0, own, at: index) }.first
    }
    while first < last, let next = end(at: first), next <= last { first = next }
    while first < last, let start = (first..<last).first(where: { end(at: $0) == last }) {
      last = start
    }
    return first..<last
  }

  private func isFilling(_ range: Range<Int>, without taken: Set<Int>) -> Bool {
    range.allSatisfy { index in
      taken.contains(index) || tokens[index].kind == .sign
        || lexicon.end(of: WordClass.fillers, tokens, at: index) != nil
        || lexicon.end(of: WordClass.joining, tokens, at: index) != nil
    }
  }

  /// Agreed, or something is to be changed.
  var reviewed: Meaning {
    guard let asked = closed.first else { return unclear() }
    return chosen == unclear() ? unclear(near: near(asked)) : chosen
  }
}
