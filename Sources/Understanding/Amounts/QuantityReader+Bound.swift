import Dialogues
import Quantities

extension QuantityReader {
  func quantity(_ figure: Figure, bound: Quantity.Bound?, from start: Int) -> Quantity {
    let (after, end) = bound == nil ? trailing(figure.end) : (nil, figure.end)
    let span = tokens[start].range.lowerBound..<tokens[end - 1].range.upperBound
    let first = bound == nil ? start : min(self.bound(at: start).1, figure.end - 1)
    let core = tokens[first].range.lowerBound..<tokens[figure.end - 1].range.upperBound
    let negation = bound.flatMap { self.negation(before: start, $0) }
    let turned: Quantity.Bound = bound == .atLeast ? .atMost : .atLeast
    return Quantity(
      kind: figure.kind, readings: figure.readings, measures: figure.measures, upper: figure.upper,
      isVague: figure.isVague, span: span, core: core,
      bound: negation == nil ? (bound ?? after) : turned,
      period: figure.period, tokens: start..<end,
      negation: negation, number: figure.number)
  }

  /// "At most", "at least", "about" before a figure.
  func bound(at start: Int) -> (Quantity.Bound?, Int) {
    if let end = lexicon.end(of: .atMost, tokens, at: start) { return (.atMost, end) }
    if let end = lexicon.end(of: .atLeast, tokens, at: start) { return (.atLeast, end) }
    if let end = lexicon.end(of: .about, tokens, at: start) { return (.about, end) }
    return (nil, start)
  }

  /// "8 hours at most": behind the figure, where nothing follows to which it could belong.
  private func trailing(_ index: Int) -> (Quantity.Bound?, Int) {
    let (bound, end) = bound(at: index)
    guard bound != nil, bound != .about, end == tokens.count || tokens[end].kind == .sign else {
      return (nil, index)
    }
    return (bound, end)
  }

  /// "It must not be down longer than an hour" sets a most, not a least: where the "not" stands.
  private func negation(before start: Int, _ bound: Quantity.Bound) -> Int? {
    guard bound != .about, lexicon.end(of: .negations, tokens, at: start) == nil else { return nil }
    var index = start - 1
    while index >= 0, start - index <= 6, tokens[index].kind == .word {
      if lexicon.end(of: .negations, tokens, at: index) != nil { return index }
      index -= 1
    }
    return nil
  }
}
