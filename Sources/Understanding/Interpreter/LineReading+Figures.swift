import Dialogues
import Quantities

extension LineReading {
  /// "No, 4 hours instead", "actually it is 1 April": one figure and words that put it right.
  ///
  /// Where the question itself takes such a figure, the words answer it.
  var correctedFigure: Meaning? {
    let correcting: ConceptSet = [.correcting]
    let mayCorrect = lexicons.contains { lexicon in
      line.words.contains { lexicon.concepts.begins($0, correcting) }
    }
    guard mayCorrect, !line.isAsking, let (figure, words) = onlyFigure, !isAsked(figure) else {
      return nil
    }
    let covered = lexicons.contains { lexicon in
      let said = ConceptLine(words, lexicon.concepts)
      return said.says(correcting) && said.isOnly(correcting)
    }
    guard covered else { return nil }
    return .correction(values: figure.readings, words: line.text(figure.tokens))
  }

  /// "It costs us 800 euros an hour when it is down": one amount for an hour, and words for what is
  /// lost.
  var costOfHour: Meaning? {
    guard !line.isAsking, question.kind == .offer || question.kind == .choose,
      conceptLines.contains(where: { $0.says([.costs]) })
    else { return nil }
    let amounts = quantities.filter { $0.kind == .money && $0.period == .hour }
    guard amounts.count == 1, let amount = amounts.first,
      quantities.allSatisfy({ $0.tokens.overlaps(amount.tokens) || $0.kind == .number })
    else { return nil }
    let values = FigureReading.values(amount, for: .money, slot: nil, context: context)
    guard case .money(let money)? = values.first else { return nil }
    return values.count == 1 ? .cost(money) : .ambiguous(readings: values, words: words)
  }

  /// The one figure of the line, and the words around it.
  private var onlyFigure: (Quantity, [String])? {
    guard quantities.count == 1, let figure = quantities.first, figure.kind != .number else {
      return nil
    }
    let before = TokenLine.words(tokens[..<figure.tokens.lowerBound])
    return (figure, before + TokenLine.words(tokens[figure.tokens.upperBound...]))
  }

  private func isAsked(_ figure: Quantity) -> Bool {
    question.asked.contains { asked in
      figure.readings.contains { asked.slot.type.admits($0) && asked.slot.type != .text }
    }
  }
}
