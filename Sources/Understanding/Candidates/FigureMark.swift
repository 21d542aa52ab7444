import Dialogues
import ServiceCatalogue
import Wording

/// What a figure is measured in, as a word of the index that nobody types: "2 seconds" speaks for what
/// is measured in seconds.
///
/// So short that no word of any text is like it.
enum FigureMark: String, CaseIterable {
  case seconds = "#s"
  case minutes = "#m"
  case hours = "#h"
  case days = "#d"
  case percent = "#%"

  /// Nil for a figure that outcomes are not measured by.
  init?(_ quantity: Quantity) {
    switch quantity.readings.first {
    case .duration(let seconds)?:
      self =
        seconds < 60 ? .seconds : seconds < 3600 ? .minutes : seconds < 86_400 ? .hours : .days
    case .percent?: self = .percent
    default: return nil
    }
  }

  /// The unit of an outcome's measure, by its English name.
  init?(_ outcome: OutcomeType) {
    let unit = outcome.measure.unit.in(.en)
    let units: [(String, FigureMark)] = [
      ("second", .seconds), ("minute", .minutes), ("hour", .hours), ("day", .days),
      ("%", .percent),
    ]
    guard let found = units.first(where: { unit.hasPrefix($0.0) }) else { return nil }
    self = found.1
  }
}
