import Dialogues
import Quantities

extension QuantityReader {
  /// "2 hours", "1 h 30 min", "2h30", "an hour and a half", "half a day", "полтора часа".
  func duration(at start: Int) -> Figure? {
    guard isBoundary(start), var span = span(at: start) else { return nil }
    if let end = lexicon.end(of: .andHalf, tokens, at: span.end), span.seconds.count == 1 {
      let half = Self.sum(span.seconds[0], span.unit.seconds / 2)
      return half.map { Figure(kind: .duration, readings: [.duration($0)], end: end) }
    }
    while let next = following(span) { span = next }
    return Figure(
      kind: .duration, readings: span.seconds.map { .duration($0) }, end: span.end)
  }

  private struct Span {
    let seconds: [Int]
    let unit: TimeUnitWord
    let end: Int
  }

  private func span(at start: Int) -> Span? {
    if let (unit, end) = lexicon.units.match(tokens, at: start), unit.isWhole {
      return Span(seconds: [unit.seconds], unit: unit, end: end)
    }
    guard let (numbers, next) = count(at: start),
      let (unit, end) = lexicon.units.match(tokens, at: next)
    else { return nil }
    let seconds = numbers.compactMap { Self.seconds($0, unit) }
    return seconds.isEmpty ? nil : Span(seconds: seconds, unit: unit, end: afterDot(end))
  }

  /// A number, "a", or "half a" before a unit.
  private func count(at start: Int) -> (numbers: [Exact], end: Int)? {
    if let end = lexicon.end(of: .half, tokens, at: start) {
      let unit = lexicon.end(of: .article, tokens, at: end) ?? end
      return Exact(mantissa: 5, scale: 1).map { ([$0], unit) }
    }
    if let number = numeral(at: start) { return (number.all, number.end) }
    return lexicon.end(of: .article, tokens, at: start).map { ([Exact(1)], $0) }
  }

  /// A smaller span that belongs to the one before: "1 h 30 min", "2 hours and 10 minutes", "2h30".
  private func following(_ span: Span) -> Span? {
    guard span.seconds.count == 1, !span.unit.isWhole else { return nil }
    var start = lexicon.end(of: NumberSign.joining, tokens, at: span.end) ?? span.end
    if start < tokens.count, tokens[start].isSign(",") { start += 1 }
    if let next = self.span(at: start), next.seconds.count == 1,
      next.unit.seconds < span.unit.seconds, let sum = Self.sum(span.seconds[0], next.seconds[0])
    {
      return Span(seconds: [sum], unit: next.unit, end: next.end)
    }
    guard span.unit == .hour, span.end < tokens.count, tokens[span.end].isGlued,
      tokens[span.end].text.count == 2, let minutes = Int(tokens[span.end].text), minutes < 60,
      let sum = Self.sum(span.seconds[0], minutes * 60)
    else { return nil }
    return Span(seconds: [sum], unit: .minute, end: span.end + 1)
  }

  private static func sum(_ one: Int, _ other: Int) -> Int? {
    let (sum, isTooLarge) = one.addingReportingOverflow(other)
    return isTooLarge ? nil : sum
  }

  private static func seconds(_ number: Exact, _ unit: TimeUnitWord) -> Int? {
    guard let product = number.multiplied(by: Exact(unit.seconds)), product.scale == 0,
      !product.isNegative
    else { return nil }
    return Int(exactly: product.mantissa)
  }
}
