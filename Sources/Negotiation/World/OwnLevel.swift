import Dialogues
package import Quantities
package import ServiceCatalogue
import Understanding
import Wording

/// The time that an outcome's own words name for what its measure counts (D6): "within one second",
/// where the catalogue aims at two.
package struct OwnLevel: Hashable, Sendable {
  /// In the unit of the measure.
  package let number: Exact
  package let seconds: Int

  /// Nil where the words name no such time, or several.
  package init?(_ outcome: OutcomeFact, _ measure: OutcomeMeasure, in setting: Setting) {
    let said = setting.interpreter.wishedFigures(
      in: outcome.statement.words, language: outcome.statement.language)
    let times = said.compactMap { figure -> Int? in
      guard case .duration(let seconds) = figure.value, figure.topic == .other,
        !figure.isMonthly, !figure.isLeast
      else { return nil }
      return seconds
    }
    guard times.count == 1, let one = Self.seconds(in: measure.unit, setting),
      let number = Ratio(times[0], one).exact
    else { return nil }
    self.number = number
    seconds = times[0]
  }

  /// By outcome id, where the words name another number than the catalogue.
  package static func others(_ facts: Facts, in setting: Setting) -> [String: OwnLevel] {
    let pairs = facts.outcomes.compactMap { outcome -> (String, OwnLevel)? in
      guard let measure = outcome.type.flatMap(setting.catalogue.outcome)?.measure,
        let own = OwnLevel(outcome, measure, in: setting), own.number != measure.target
      else { return nil }
      return (outcome.id, own)
    }
    return Dictionary(pairs) { first, _ in first }
  }

  /// How long one of a measure's unit is, as the first language says it that knows the unit; nil where
  /// it is no unit of time.
  private static func seconds(in unit: LocalizedText, _ setting: Setting) -> Int? {
    Language.allCases.lazy.compactMap { language -> Int? in
      let read = setting.interpreter.quantities(in: "1 \(unit.in(language))", language: language)
      guard read.count == 1, case .duration(let seconds)? = read.first, seconds > 0 else {
        return nil
      }
      return seconds
    }.first
  }
}
