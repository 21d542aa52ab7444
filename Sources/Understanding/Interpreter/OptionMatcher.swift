import Dialogues
import Quantities
import Wording

/// Finds the option that a few words name; where two are possible it finds none.
struct OptionMatcher {
  let asked: Question.Asked
  let kind: Question.Kind
  let lexicons: [Lexicon]
  /// The words of every name of every option.
  let names: [[[String]]]

  init(
    asked: Question.Asked, kind: Question.Kind, lexicons: [Lexicon], names: NameWords
  ) {
    self.asked = asked
    self.kind = kind
    self.lexicons = lexicons
    self.names = asked.options.map(names.words)
  }

  private var options: [Option] { asked.options }

  /// Every name of an option: its id, its label in all languages, and its further names.
  static func names(of option: Option) -> [String] {
    [option.id] + Language.allCases.compactMap { option.label[$0] }
      + Language.allCases.flatMap { option.also[$0] ?? [] }
  }

  /// The one option that is meant: by a whole name, else by its beginning, else by a slip.
  func match(_ tokens: [Token]) -> Option? {
    for found in [exact(tokens), beginning(tokens), slips(tokens)] where !found.isEmpty {
      return found.count == 1 ? found[0] : nil
    }
    return nil
  }

  /// By number, letter, place or a whole name, in the first language in which it means anything.
  func exact(_ tokens: [Token]) -> [Option] {
    for lexicon in lexicons {
      for spoken in forms(tokens, lexicon) {
        let words = TokenLine.words(spoken[...])
        let place = position(spoken, words, lexicon)
        let found = options.indices.filter { $0 == place || names[$0].contains(words) }
        if !found.isEmpty { return found.map { options[$0] } }
      }
    }
    return []
  }

  /// The index that a number, a letter or an ordinal names.
  private func position(_ tokens: [Token], _ words: [String], _ lexicon: Lexicon) -> Int? {
    if words.count == 1, let letter = Self.letters[words[0]] { return letter }
    if let ordinal = lexicon.ordinals[words], !ordinal.isPriced || kind == .offer {
      return ordinal.index(among: options.count)
    }
    // What is spoken begins with a word, a digit or a sign of its own: other signs are passed over.
    guard let first = TokenLine.spoken(tokens[...]).first, lexicon.mayBeginFigure(first) else {
      return nil
    }
    let spokenLine = TokenLine(words.joined(separator: " "))
    let reader = QuantityReader(line: spokenLine, lexicon: lexicon, today: nil)
    guard let number = reader.numeral(at: 0), number.end == spokenLine.tokens.count,
      let whole = number.whole, (1...99).contains(whole)
    else { return nil }
    return whole - 1
  }

  /// Letters of both alphabets, and the Russian keys of a, b and c; the last one looks alike too.
  private static let letters: [String: Int] = {
    var letters = ["ф": 0, "и": 1, "с": 2]
    for alphabet in ["abcdefghi", "абвгде"] {
      for (index, letter) in alphabet.enumerated() { letters[String(letter)] = index }
    }
    return letters
  }()

  /// The words as they stand, and without what people say around a choice.
  func forms(_ tokens: [Token], _ lexicon: Lexicon) -> [[Token]] {
    var core = tokens[...]
    var forms = [tokens]
    // What is denied, put under a condition or parted by a stroke is chosen by its whole name only.
    guard !isReserved(tokens), !tokens.contains(where: { $0.isSign("/") }) else { return forms }
    var behind = tokens[...]
    while behind.count > 1, let start = trailing(Array(behind), lexicon), start > 0 {
      behind = behind.prefix(start)
      forms.append(Array(behind))
    }
    while let end = leading(Array(core), lexicon), end < core.count { core = core.dropFirst(end) }
    forms.append(Array(core))
    while core.count > 1, let start = trailing(Array(core), lexicon), start > 0 {
      core = core.prefix(start)
      forms.append(Array(core))
    }
    return forms
  }

  /// Whether a "not", a "but" or an "if" stands among the words.
  func isReserved(_ tokens: [Token]) -> Bool {
    guard let first = lexicons.first else { return false }
    return first.contains(.negations, tokens) || first.contains(.conditions, tokens)
  }

  private func leading(_ tokens: [Token], _ lexicon: Lexicon) -> Int? {
    if tokens.first?.kind == .sign { return 1 }
    let ends = [WordClass.choosing, .fillers].compactMap { lexicon.end(of: $0, tokens, at: 0) }
    return ends.max()
  }

  private func trailing(_ tokens: [Token], _ lexicon: Lexicon) -> Int? {
    if tokens.last?.kind == .sign { return tokens.count - 1 }
    return tokens.indices.dropFirst().first { index in
      lexicon.end(of: WordClass.chosen, tokens, at: index) == tokens.count
        || lexicon.end(of: WordClass.fillers, tokens, at: index) == tokens.count
    }
  }
}
