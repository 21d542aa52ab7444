/// The numbers that begin at the tokens of a line: the grammars of amounts, times and days all ask
/// for them, and each is looked for once.
final class FoundNumerals {
  private enum Place {
    case notLookedAt
    case looked(NumberReading?)
  }

  private var places: [Place] = []

  /// - Parameter count: the tokens of the line.
  func number(
    at start: Int, hasParts: Bool, of count: Int, _ look: () -> NumberReading?
  ) -> NumberReading? {
    let place = 2 * start + (hasParts ? 1 : 0)
    guard start < count else { return look() }
    if places.isEmpty { places = Array(repeating: .notLookedAt, count: 2 * count) }
    if case .looked(let known) = places[place] { return known }
    let found = look()
    places[place] = .looked(found)
    return found
  }
}
