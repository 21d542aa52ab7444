import Dialogues
package import Offers
import Quantities
package import ServiceCatalogue
import Understanding

/// Reads the figures that somebody names as wishes on the rows of a service's table (D6, D7): each only
/// where it can mean one row.
package struct WishReader {
  private let service: Service
  private let setting: Setting

  package init(_ service: Service, _ setting: Setting) {
    self.service = service
    self.setting = setting
  }

  /// What is wished for at the table of options.
  package func wishes(in statement: Statement) -> [Wish] {
    read(statement) { wish($0) ?? restored($0) }
  }

  /// What an outcome's own words ask of the service; other times than these are the outcome's measure.
  package func demands(of outcome: OutcomeFact) -> [Wish] { read(outcome.statement, wish) }

  /// Whether every figure of a wish means one row: only then can an option keep to all of it.
  package func isWhole(_ statement: Statement) -> Bool {
    let counts = counts(in: statement)
    let said = setting.interpreter.wishedSpans(
      in: statement.words, language: statement.language
    ).filter { span in !counts.contains { $0.span.overlaps(span) } }
    return wishes(in: statement).count == said.count + counts.count
  }

  private func read(_ statement: Statement, _ wish: (WishedFigure) -> Wish?) -> [Wish] {
    let counts = counts(in: statement)
    let figures = setting.interpreter.wishedFigures(
      in: statement.words, language: statement.language
    ).filter { figure in !counts.contains { $0.span.overlaps(figure.span) } }
    return figures.compactMap(wish) + hours(in: statement)
      + counts.filter(\.isComparable).map { .limit(item: $0.thing, $0.count) }
  }

  /// "Monday to Saturday from 6 to 22", "round the clock", where that means one calendar.
  private func hours(in statement: Statement) -> [Wish] {
    setting.interpreter.everything(in: statement.words, language: statement.language)
      .compactMap { figure in
        guard figure.kind == .hours, !figure.isVague, figure.measures.count == 1,
          case .hours(let written)? = figure.measures.first
        else { return nil }
        return ServiceCalendar(openingHours: written, zone: setting.catalogue.zone).map {
          .hours($0)
        }
      }
  }

  /// How many of what its options limit (ISO 20000's workload): "400 concurrent users".
  private func counts(in statement: Statement) -> [ThingCount] {
    let things = service.limits.map {
      CountedThing(id: $0.id, names: $0.names(in: statement.language))
    }
    return setting.interpreter.counts(
      of: things, in: statement.words, language: statement.language)
  }

  private func wish(_ figure: WishedFigure) -> Wish? {
    switch figure.value {
    case .percent(let percent):
      // Less than half is no level of availability but a share of something else.
      return percent.value >= Exact(50) ? .availability(percent) : nil
    case .duration(let seconds):
      guard !figure.isLeast else { return nil }
      switch figure.topic {
      case .restoration: return restored(figure)
      case .outage where figure.isMonthly: return .downtime(minutes: seconds / 60)
      case .outage: return interruption(figure, seconds)
      case .other where figure.isMonthly: return .downtime(minutes: seconds / 60)
      case .other: return quick(seconds)
      }
    case .text, .choice, .ref, .money, .count, .number, .date, .item, .record, .list: return nil
    }
  }

  private func restored(_ figure: WishedFigure) -> Wish? {
    guard case .duration(let seconds) = figure.value, !figure.isLeast, seconds >= 60 else {
      return nil
    }
    return .restored(minutes: seconds / 60)
  }

  /// One interruption: where no option limits it, what counts is how soon it is over.
  private func interruption(_ figure: WishedFigure, _ seconds: Int) -> Wish? {
    let isLimited = service.tiers.contains { $0.longestInterruption != nil }
    guard isLimited, seconds >= 60 else { return restored(figure) }
    return .longestInterruption(minutes: seconds / 60)
  }

  /// Seconds are about what is counted in seconds, where the service has one such target.
  private func quick(_ seconds: Int) -> Wish? {
    let counted = service.indicators.compactMap(setting.catalogue.indicator).filter { indicator in
      indicator.unit == .second && service.tiers.contains { $0.targets[indicator.id] != nil }
    }
    guard seconds < 60, counted.count == 1 else { return nil }
    return .level(indicator: counted[0].id, Exact(seconds))
  }
}
