import Quantities
import ServiceCatalogue

extension OptionValue {
  /// How the value of one option stands to another's in the same row.
  enum Order { case better, same, worse, unordered }

  /// The number on the metric of a wish, and in which direction it is better; nil for values that
  /// no wish is measured on.
  var measure: (value: Exact, direction: OutcomeMeasure.Direction)? {
    switch self {
    case .availability(let percent, _): (percent.value, .higher)
    case .level(let level, _, _, let direction): (level, direction)
    case .minutes(let minutes), .onClock(let minutes, _, _): (Exact(minutes), .lower)
    case .count(let count): (Exact(count), .higher)
    case .outcome, .downtime, .maintenance, .hours, .outsideDesk, .credit, .improvementPlan,
      .money, .vat, .forDiscussion, .bindingUntil, .notAgreed:
      nil
    }
  }

  func order(against other: OptionValue) -> Order {
    if self == other { return .same }
    switch (self, other) {
    case (.notAgreed, _): return .worse
    case (_, .notAgreed): return .better
    case (.outcome(_, let mine, let benefit), .outcome(_, let theirs, let their)):
      let hours = Self.order(mine, theirs)
      return hours == .same && benefit != their ? .unordered : hours
    case (.hours(let mine), .hours(let theirs)): return Self.order(mine, theirs)
    case (.outsideDesk(let mine), .outsideDesk(let theirs)):
      return mine.rank > theirs.rank ? .better : .worse
    case (.availability(let mine, let my), .availability(let theirs, let their)):
      return Self.joined(Self.order(mine, theirs, better: >), Self.order(my, their))
    case (.onClock(let mine, _, let my), .onClock(let theirs, _, let their)):
      return Self.joined(
        Self.order(mine, theirs, better: <), Self.order(clock: my, against: their))
    case (.downtime(let mine), .downtime(let theirs)): return mine.order(against: theirs)
    default: return numbers(against: other)
    }
  }

  private func numbers(against other: OptionValue) -> Order {
    guard let mine = measure, let theirs = other.measure else { return .unordered }
    switch mine.direction {
    case .higher: return Self.order(mine.value, theirs.value, better: >)
    case .lower: return Self.order(mine.value, theirs.value, better: <)
    }
  }

  private static func order<Number: Equatable>(
    _ mine: Number, _ theirs: Number, better: (Number, Number) -> Bool
  ) -> Order {
    mine == theirs ? .same : better(mine, theirs) ? .better : .worse
  }

  private static func order(_ mine: NamedHours, _ theirs: NamedHours) -> Order {
    switch (mine.calendar.covers(theirs.calendar), theirs.calendar.covers(mine.calendar)) {
    case (true, true): .same
    case (true, false): .better
    case (false, true): .worse
    case (false, false): .unordered
    }
  }

  /// Round the clock (nil) is better than the hours of a desk that closes.
  private static func order(clock mine: NamedHours?, against theirs: NamedHours?) -> Order {
    switch (mine, theirs) {
    case (nil, nil): .same
    case (nil, _): .better
    case (_, nil): .worse
    case (let mine?, let theirs?): order(mine, theirs)
    }
  }

  /// Two aspects of one value: worse in one and better in the other has no order.
  private static func joined(_ first: Order, _ second: Order) -> Order {
    if first == .same { return second }
    return second == .same || second == first ? first : .unordered
  }
}

extension PermittedDowntime {
  /// Minutes of months with other service hours have no order: a few minutes of few hours are no
  /// better than more of many.
  fileprivate func order(against other: PermittedDowntime) -> OptionValue.Order {
    guard agreedSeconds == other.agreedSeconds else { return .unordered }
    return minutes == other.minutes ? .same : minutes < other.minutes ? .better : .worse
  }
}

extension TierSupport.Outside {
  fileprivate var rank: Int {
    switch self {
    case .nextOpening: 0
    case .onCall: 1
    case .always: 2
    }
  }
}
