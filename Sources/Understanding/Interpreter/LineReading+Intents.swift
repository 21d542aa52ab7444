import Dialogues
import Quantities

extension LineReading {
  /// The words without the polite ones around them; all of them when nothing else is there.
  func bare(_ lexicon: Lexicon) -> ArraySlice<String> {
    bareWords.get(lexicon.language) { bare(line.words, lexicon) }
  }

  private func bare(_ all: [String], _ lexicon: Lexicon) -> ArraySlice<String> {
    var words = all[...]
    while let count = lexicon.classes.count(.fillers, words) {
      words = words.dropFirst(count)
    }
    var isShorter = true
    while isShorter {
      isShorter = false
      for count in stride(from: min(4, words.count), to: 0, by: -1)
      where lexicon.classes.contains(.fillers, Array(words.suffix(count))) {
        words = words.dropLast(count)
        isShorter = true
        break
      }
    }
    return words.isEmpty ? all[...] : words
  }

  /// What the whole line wants in a language, with and without its polite words.
  func whole<Found>(_ lexicon: Lexicon, _ table: PhraseTable<Found>) -> Found? {
    table[line.words] ?? table[Array(bare(lexicon))]
  }

  func agreement(_ lexicon: Lexicon) -> Agreement? {
    // "Not now" is no mere no.
    if isCommand { return lexicon.agreements[line.words] }
    return whole(lexicon, lexicon.agreements) ?? repeated(lexicon)
  }

  /// The same said in several words: "yes, of course, agreed", "no, that will not do"; a yes beside
  /// a no is neither.
  private func repeated(_ lexicon: Lexicon) -> Agreement? {
    var rest = line.words[...]
    var said: Set<Agreement> = []
    while !rest.isEmpty {
      if let next = lexicon.agreements.match(rest) {
        said.insert(next.value)
        rest = rest.dropFirst(next.count)
      } else if let count = lexicon.classes.count(.fillers, rest) {
        rest = rest.dropFirst(count)
      } else if said == [.no], !closed.isEmpty, lexicon.intents[Array(rest)] == .objection {
        return .no
      } else {
        return nil
      }
    }
    if said == [.yes, .all] { return .all }
    return said.count == 1 ? said.first : nil
  }

  /// "No, the notice is too long": the first part turns the question down, the rest says why.
  var refused: Meaning? {
    let parts = parts(joined: false)
    guard !line.isAsking, parts.count > 1, let option = refusal else { return nil }
    let first = TokenLine.words(parts[0][...])
    let isNo = lexicons.contains { $0.agreements[first] == .no }
    let isTurned = parts.dropFirst().contains { part in
      lexicons.contains { [.yes, .all].contains($0.agreements[TokenLine.words(part[...])]) }
    }
    return isNo && !isTurned ? option : nil
  }

  /// The option of a closed question that is its no.
  var refusal: Meaning? {
    guard question.kind == .choose || question.kind == .review, let asked = closed.first else {
      return nil
    }
    let meant = asked.options.filter { isNamed($0, .no) }
    guard meant.count == 1, let option = meant.first else { return nil }
    return .answer(values: [asked.slot.id: value(of: option, in: asked.slot.type)])
  }

  /// Yes or no, all or none, in the given language or in any other one.
  var agreement: Agreement? {
    guard !line.isAsking else { return nil }
    return lexicons.lazy.compactMap { self.agreement($0) }.first
  }

  /// The given language decides; of the others all that know the line must agree.
  private var intent: Intent? {
    if let own = whole(lexicon, lexicon.intents) { return own }
    let found = Set(others.compactMap { whole($0, $0.intents) })
    return found.count == 1 ? found.first : nil
  }

  var wholeLineIntent: Meaning? {
    guard let intent else { return nil }
    switch intent {
    case .back: return .back(1)
    case .undo: return .undo
    case .why: return .why
    case .help: return .help
    case .example: return .example
    case .again: return .again
    case .skip: return .skip
    case .done: return .done
    case .compare: return .compare
    case .summary: return .summary
    case .stop: return .stop
    case .tooDear: return .tooDear(words: words)
    case .objection: return refusal ?? .objection(words: words)
    case .undisclosed: return .costUndisclosed
    }
  }

  /// The ways of speaking that have a place for the speaker's own words.
  var pattern: Meaning? {
    let kept = tokens.indices.filter { !TokenLine.words(tokens[$0...$0]).isEmpty }
    for lexicon in lexicons {
      for start in starts(lexicon) {
        for found in lexicon.patterns.matches(Array(line.words[start...])) {
          let place = found.place.lowerBound + start..<found.place.upperBound + start
          let range = kept[place.lowerBound]..<(kept[place.upperBound - 1] + 1)
          if let meaning = meaning(found.kind, range, lexicon) { return meaning }
        }
      }
    }
    return nil
  }

  private func meaning(_ pattern: Pattern, _ range: Range<Int>, _ lexicon: Lexicon) -> Meaning? {
    switch pattern {
    case .back:
      let number = reader(lexicon).numeral(at: range.lowerBound)
      guard let number, number.end == range.upperBound, number.main.scale == 0,
        (1...99).contains(number.main.mantissa)
      else { return nil }
      return .back(Int(number.main.mantissa))
    case .question:
      let isShort =
        TokenLine.words(tokens[range]).count <= 5 && !tokens[range].contains { $0.isSign(",") }
      return isShort ? .question(term: line.text(range)) : nil
    case .correction: return isWish(range, lexicon) ? nil : corrected(range, lexicon)
    case .amendment:
      let named = matches(range)
      // "It is fine" answers a closed question and puts no earlier answer right.
      if question.kind != .offer, !named.isEmpty { return answered(named) }
      return isFigure(range, lexicon) || !named.isEmpty ? corrected(range, lexicon) : nil
    case .cost: return cost(range, lexicon)
    }
  }

  /// "It must be back within 30 minutes" at an offer says what is needed, and corrects nothing.
  private func isWish(_ range: Range<Int>, _ lexicon: Lexicon) -> Bool {
    guard question.kind == .offer, !isFigure(range, lexicon), matches(range).isEmpty else {
      return false
    }
    return reader(lexicon).quantities.contains { $0.tokens.overlaps(range) && $0.bound != nil }
  }

  private func answered(_ found: [Match]) -> Meaning? {
    guard !line.isAsking, found.count == 1, let match = found.first else { return nil }
    let type = match.asked.slot.type
    let value = value(of: match.option, in: type.element)
    return .answer(values: [match.asked.slot.id: type.isList ? .list([value]) : value])
  }

  private func corrected(_ range: Range<Int>, _ lexicon: Lexicon) -> Meaning? {
    guard !line.isAsking else { return nil }
    let words = line.text(range)
    let options = matches(range).map { value(of: $0.option, in: $0.asked.slot.type.element) }
    let part = QuantityReader(line: TokenLine(words), lexicon: lexicon, today: context.today)
    let figures = part.quantities.flatMap(\.readings)
    return .correction(values: options + figures + [.text(words)], words: words)
  }

  /// Whether these tokens are one figure and nothing else; "no more than 4 hours" is a bound and no
  /// correction.
  private func isFigure(_ range: Range<Int>, _ lexicon: Lexicon) -> Bool {
    reader(lexicon).quantities.contains { $0.tokens == range }
  }

  private func cost(_ range: Range<Int>, _ lexicon: Lexicon) -> Meaning? {
    let found = reader(lexicon).quantities.filter { $0.tokens.overlaps(range) }
    guard !line.isAsking, found.count == 1, let quantity = found.first,
      quantity.tokens.upperBound >= range.upperBound,
      quantity.tokens.lowerBound - range.lowerBound <= 2
    else { return nil }
    let values = FigureReading.values(quantity, for: .money, slot: nil, context: context)
    if let asked = question.asked.first, asked.slot.type == .money { return nil }
    guard case .money(let money)? = values.first else { return nil }
    return values.count == 1 ? .cost(money) : .ambiguous(readings: values, words: words)
  }
}
