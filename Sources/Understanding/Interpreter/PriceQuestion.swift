package import Dialogues
package import Wording

extension Interpreter {
  /// The options whose price is asked for, all of them where none is named: "how much is silver?", "what
  /// do gold and bronze cost?"; nil where a line asks for no price, or for anything besides.
  package func pricesAsked(
    in text: String, of options: [Option], language: Language
  ) -> [Option]? {
    let line = TokenLine(text)
    guard !options.isEmpty, (1...Self.longestPriceQuestion).contains(line.tokens.count) else {
      return nil
    }
    return lexicons(first: language).lazy.compactMap {
      PriceQuestion(line, options, $0, names: self.names).asked
    }.first
  }

  /// Whoever says more tells something.
  private static let longestPriceQuestion = 14
}

/// A line held against the ways in which one language asks for prices.
private struct PriceQuestion {
  private let line: TokenLine
  private let options: [Option]
  private let lexicon: Lexicon
  private let names: NameWords

  init(_ line: TokenLine, _ options: [Option], _ lexicon: Lexicon, names: NameWords) {
    self.line = line
    self.options = options
    self.lexicon = lexicon
    self.names = names
  }

  var asked: [Option]? {
    let words = line.words
    guard words.indices.contains(where: { lexicon.classes.count(.prices, words[$0...]) != nil })
    else { return nil }
    var named: [Option] = []
    var (asksPrice, isQuestion) = (false, line.isAsking)
    var position = 0
    while position < words.count {
      let rest = words[position...]
      if let (option, count) = option(rest) {
        if !named.contains(option) { named.append(option) }
        position += count
      } else if let count = lexicon.classes.count(.prices, rest) {
        asksPrice = true
        isQuestion = isQuestion || position == 0 && count > 1
        position += count
      } else if let count = aside(rest) {
        isQuestion = isQuestion || !asksPrice && lexicon.concepts.isAsking(words[position])
        position += count
      } else {
        return nil
      }
    }
    guard asksPrice, isQuestion else { return nil }
    return named.isEmpty ? options : named
  }

  /// The option with the longest name that the words begin with.
  private func option(_ words: ArraySlice<String>) -> (Option, Int)? {
    var best: (Option, Int)?
    for option in options {
      for name in OptionMatcher.names(of: option).map(names.words) {
        guard !name.isEmpty, begins(words, with: name), name.count > best?.1 ?? 0 else { continue }
        best = (option, name.count)
      }
    }
    return best
  }

  /// A name as it stands, or with another ending: "цена серебра".
  private func begins(_ words: ArraySlice<String>, with name: [String]) -> Bool {
    if words.starts(with: name) { return true }
    guard name.count == 1, name[0].count > 5, let word = words.first else { return false }
    return word.hasPrefix(name[0].dropLast()) && word.count <= name[0].count + 2
  }

  /// How many of the words are polite or small ones, or say no more than that options are paid for, and
  /// how often.
  private func aside(_ words: ArraySlice<String>) -> Int? {
    let known = [WordClass.fillers, .small].compactMap { lexicon.classes.count($0, words) }.max()
    guard let word = words.first, known == nil else { return known }
    let said = ConceptLine([word], lexicon.concepts)
    let isAside =
      said.says([.options, .money, .pricing, .costs, .what, .light])
      || lexicon.stopWords.contains(word)
      || lexicon.periods[[word]] != nil || lexicon.units[[word]] != nil
    return isAside ? 1 : nil
  }
}

extension ConceptTable {
  fileprivate func isAsking(_ word: String) -> Bool { ConceptLine([word], self).says([.what]) }
}
