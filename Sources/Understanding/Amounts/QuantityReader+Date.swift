import Dialogues
import Quantities

extension QuantityReader {
  /// "2026-12-11", "5.12.2026", "11 December", "December 11th", "by Thursday", "in two weeks".
  ///
  /// - Parameter isAsked: whether a date is asked for, so that "the 15th" is one.
  func date(at start: Int, isAsked: Bool = false) -> Figure? {
    guard isAsked || isBoundary(start),
      let found = DateGrammar(reader: self, isAsked: isAsked).date(at: start)
    else { return nil }
    return Figure(
      kind: .date, readings: found.dates.map { .date($0) },
      measures: found.dates.map { .date($0) }, end: found.end)
  }
}
