import Quantities
import ServiceCatalogue
package import Wording

/// Something that a catalogue counts, and what people call it in one language.
package struct CountedThing: Hashable, Sendable {
  package let id: String
  package let names: [String]

  package init(id: String, names: [String]) {
    self.id = id
    self.names = names
  }
}

/// How many of a thing a text speaks of.
package struct ThingCount: Hashable, Sendable {
  package let thing: String
  package let count: Int
  /// Whether it is said for the period for which the thing is counted, or for none.
  package let isComparable: Bool
  /// From the number to what it counts and for which period, in scalars.
  package let span: Range<Int>
}

extension Interpreter {
  /// The whole numbers of a text that count one of these things: "400 concurrent users", "1,400
  /// admissions a month". What was said roughly, or may be two things, is left out.
  package func counts(
    of things: [CountedThing], in text: String, language: Language
  ) -> [ThingCount] {
    guard !things.isEmpty, let lexicon = lexicons(first: language).first else { return [] }
    let line = TokenLine(text)
    return CountReader(
      reader: QuantityReader(line: line, lexicon: lexicon, today: nil), things: things
    ).counts
  }
}

/// Finds numbers that stand before the name of what they count.
private struct CountReader {
  private struct Named {
    let id: String
    let words: [WordShape]
    /// "A month", where the thing is counted so.
    let period: PaymentPeriod?
  }

  private let reader: QuantityReader
  private let named: [Named]

  init(reader: QuantityReader, things: [CountedThing]) {
    self.reader = reader
    let lexicon = reader.lexicon
    named = things.flatMap { thing in
      let names = thing.names.map { Self.parts(of: $0, lexicon) }
      let period = names.lazy.compactMap(\.period).first
      return names.map { Named(id: thing.id, words: $0.words, period: period) }
    }.filter { !$0.words.isEmpty }
  }

  var counts: [ThingCount] {
    var found: [ThingCount] = []
    var position = 0
    while position < reader.tokens.count {
      guard reader.lexicon.mayBeginFigure(reader.tokens[position]), reader.isBoundary(position),
        let number = reader.numeral(at: position)
      else {
        position += 1
        continue
      }
      let count = isRough(number, at: position) ? nil : count(number, from: position)
      if let count { found.append(count.count) }
      position = max(position + 1, count?.end ?? number.end)
    }
    return found
  }

  private func isRough(_ number: NumberReading, at start: Int) -> Bool {
    number.isVague
      || start > 0 && reader.lexicon.end(of: .about, reader.tokens, at: start - 1) == start
  }

  private func count(
    _ number: NumberReading, from start: Int
  ) -> (count: ThingCount, end: Int)? {
    guard number.fraction == nil, let amount = number.amounts.first, number.amounts.count == 1,
      amount.scale == 0, amount.mantissa > 0, let count = Int(exactly: amount.mantissa)
    else { return nil }
    let furthest = furthest(from: number.end)
    let words = TokenLine.words(reader.tokens[number.end..<furthest]).map(WordShape.init)
    guard let thing = thing(in: words) else { return nil }
    // Only what is said of the thing belongs to it: "400 users restored within an hour" says two things.
    let named = (number.end..<furthest).last { index in
      let said = TokenLine.words(reader.tokens[index...index]).map(WordShape.init)
      return said.contains { word in thing.words.contains { $0.isSame(as: word) } }
    }
    let last = named.map { $0 + 1 } ?? number.end
    let period = reader.lexicon.periods.match(reader.tokens, at: last)
    let end = period?.end ?? last
    let found = ThingCount(
      thing: thing.id, count: count,
      isComparable: period.map { $0.value == thing.period } ?? true,
      span: reader.tokens[start].range.lowerBound..<reader.tokens[end - 1].range.upperBound)
    return (found, end)
  }

  /// Where the words that may say what is counted are at an end: at a sign or the next number.
  private func furthest(from start: Int) -> Int {
    var end = start
    while end < reader.tokens.count, end - start < Self.furthest, reader.tokens[end].kind == .word,
      end == start || reader.numeral(at: end) == nil
    {
      end += 1
    }
    return end
  }

  /// The thing of which most words are said; nil where none is, or two are said as fully.
  private func thing(in words: [WordShape]) -> Named? {
    let said = named.filter { name in
      name.words.allSatisfy { word in words.contains { word.isSame(as: $0) } }
    }
    let most = said.map(\.words.count).max()
    let best = said.filter { $0.words.count == most }
    return Set(best.map(\.id)).count == 1 ? best.first : nil
  }

  /// The words of a name that say what is counted, without small words; and for which period.
  private static func parts(
    of name: String, _ lexicon: Lexicon
  ) -> (words: [WordShape], period: PaymentPeriod?) {
    let tokens = TokenLine(name).tokens
    var words: [WordShape] = []
    var period: PaymentPeriod?
    var index = 0
    while index < tokens.count {
      if let (value, end) = lexicon.periods.match(tokens, at: index) {
        (period, index) = (value, end)
        continue
      }
      words += TokenLine.words(tokens[index...index]).filter { !lexicon.stopWords.contains($0) }
        .map(WordShape.init)
      index += 1
    }
    return (words, period)
  }

  private static let furthest = 8
}

extension WordShape {
  /// Whether two words are one, in whatever form.
  fileprivate func isSame(as other: WordShape) -> Bool {
    likeness(to: Other(letters: other.letters, trigramCount: other.trigrams.count, shared: 0)) >= 90
  }
}
